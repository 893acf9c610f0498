import type { Position } from '../../domain/position'
import { aboutText } from './about-text'
import { degreesText } from './coordinate'
import { attributesOf, type ExportGeometry, type ExportRow, type ExportSet, type ExportValue } from './export-set'
import { KML_NAMESPACE } from './own-namespace'
import { xmlElement, xmlLeaf } from './xml'

/** Vermilion, the ink of what the atlas draws on its map. */
const INK = '#c8371b'
const FILL_OPACITY = '59'

/** KML writes colours backwards: opacity, blue, green, red. */
const kmlColour = (colour: string, opacity = 'ff'): string =>
  `${opacity}${colour.slice(5, 7)}${colour.slice(3, 5)}${colour.slice(1, 3)}`.toLowerCase()

const styleId = (colour: string): string => `ink-${colour.slice(1).toLowerCase()}`

const styleOf = (colour: string): string =>
  xmlElement(
    'Style',
    xmlElement('IconStyle', xmlLeaf('color', kmlColour(colour)) + xmlLeaf('scale', '0.9')) +
      xmlElement('LabelStyle', xmlLeaf('scale', '0.8')) +
      xmlElement('LineStyle', xmlLeaf('color', kmlColour(colour)) + xmlLeaf('width', '3')) +
      xmlElement('PolyStyle', xmlLeaf('color', kmlColour(colour, FILL_OPACITY))),
    { id: styleId(colour) },
  )

const coordinates = (positions: readonly Position[]): string =>
  xmlLeaf('coordinates', positions.map(([lon, lat]) => `${degreesText(lon)},${degreesText(lat)}`).join(' '))

const ring = (name: string, positions: readonly Position[]): string =>
  xmlElement(name, xmlElement('LinearRing', coordinates(positions)))

const geometryOf = (geometry: ExportGeometry): string => {
  if (geometry.type === 'Point') return xmlElement('Point', coordinates([geometry.coordinates]))
  if (geometry.type === 'LineString') {
    return xmlElement('LineString', xmlLeaf('tessellate', '1') + coordinates(geometry.coordinates))
  }
  const [outer = [], ...holes] = geometry.coordinates
  const inner = holes.map((hole) => ring('innerBoundaryIs', hole)).join('')
  return xmlElement('Polygon', xmlLeaf('tessellate', '1') + ring('outerBoundaryIs', outer) + inner)
}

/** KML has no way to say it. */
const LEFT_OUT = 'Not known: a value that is not known is left out of its row'

type FieldType = 'number' | 'boolean' | 'string'
type Fields = ReadonlyMap<string, FieldType>

const FIELD_ATTRIBUTES: Readonly<Record<FieldType, Readonly<Record<string, string>>>> = {
  number: { type: 'double' },
  boolean: { type: 'string', 'atlas:type': 'boolean' },
  string: { type: 'string' },
}

const typeOf = (value: ExportValue): FieldType =>
  typeof value === 'number' || typeof value === 'boolean' ? (typeof value as 'number' | 'boolean') : 'string'

/** A column is numbers only if every value in it is one: a reader then gives numbers back as numbers. */
const fieldsOf = (rows: readonly Readonly<Record<string, ExportValue>>[]): Fields => {
  const fields = new Map<string, FieldType>()
  for (const row of rows) {
    for (const [key, value] of Object.entries(row)) {
      if (value === null) continue
      const type = typeOf(value)
      fields.set(key, (fields.get(key) ?? type) === type ? type : 'string')
    }
  }
  return fields
}

const placemark = (row: ExportRow, attributes: Readonly<Record<string, ExportValue>>): string => {
  const data = Object.entries(attributes)
    .flatMap(([key, value]) => (value === null ? [] : [xmlLeaf('SimpleData', String(value), { name: key })]))
    .join('')
  return xmlElement(
    'Placemark',
    xmlLeaf('name', row.name) +
      xmlLeaf('description', `Source: ${attributes.source}\nLicence: ${attributes.licence}`) +
      xmlLeaf('styleUrl', `#${styleId(row.colour ?? INK)}`) +
      xmlElement('ExtendedData', xmlElement('SchemaData', data, { schemaUrl: '#row' })) +
      (row.geometry ? geometryOf(row.geometry) : ''),
    { id: row.id },
  )
}

/**
 * Writes KML 2.2 with styles and typed attributes.
 *
 * Shape:  one Placemark a row, in order; a Schema says which columns are numbers; the document's description and its
 *         ExtendedData say source, licence, method, unit, edition and selection; absent values are left out.
 */
export const writeKml = (set: ExportSet): string => {
  const rows = set.rows.map((row) => ({ row, attributes: attributesOf(set, row) }))
  const fields = [...fieldsOf(rows.map(({ attributes }) => attributes))]
  const { edition, ...about } = set.about
  const facts = Object.entries({ ...about, data_edition: edition ?? '' })
  const document =
    xmlLeaf('name', set.about.title) +
    xmlLeaf('description', `${aboutText(set.about)}\n${LEFT_OUT}`) +
    [...new Set(set.rows.map(({ colour }) => colour ?? INK))].map(styleOf).join('') +
    xmlElement(
      'Schema',
      fields.map(([name, type]) => xmlElement('SimpleField', '', { ...FIELD_ATTRIBUTES[type], name })).join(''),
      {
        name: 'row',
        id: 'row',
      },
    ) +
    xmlElement(
      'ExtendedData',
      facts.map(([name, value]) => xmlElement('Data', xmlLeaf('value', value), { name })).join(''),
    ) +
    rows.map(({ row, attributes }) => `\n${placemark(row, attributes)}`).join('')
  const root = xmlElement('kml', xmlElement('Document', document), {
    xmlns: 'http://www.opengis.net/kml/2.2',
    'xmlns:atlas': KML_NAMESPACE,
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`
}
