import type { Position } from '../../domain/position'
import { aboutText } from './about-text'
import { degreesText } from './coordinate'
import { attributesOf, type ExportGeometry, type ExportRow, type ExportSet, type ExportValue } from './export-set'
import { GPX_NAMESPACE } from './own-namespace'
import { xmlElement, xmlLeaf } from './xml'

/** What lines and areas become; points are waypoints always. */
export const GPX_KINDS = ['tracks', 'routes', 'waypoints'] as const
export type GpxKind = (typeof GPX_KINDS)[number]

const point = (name: string, [lon, lat]: Position, content = ''): string =>
  xmlElement(name, content, { lat: degreesText(lat), lon: degreesText(lon) })

const linesOf = (geometry: ExportGeometry): readonly (readonly Position[])[] => {
  if (geometry.type === 'Point') return []
  return geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates
}

/** GPX has no closing vertex of its own: as waypoints it would be one vertex twice. */
const cornersOf = (geometry: ExportGeometry): readonly Position[] => {
  if (geometry.type === 'Point') return [geometry.coordinates]
  if (geometry.type === 'LineString') return geometry.coordinates
  return geometry.coordinates.flatMap((ring) => ring.slice(0, -1))
}

/** GPX knows texts alone: an attribute that is none says so, for the atlas to read it back as it was. */
const typeOf = (value: ExportValue): Readonly<Record<string, string>> => {
  if (value === null) return { type: 'null' }
  return typeof value === 'string' ? {} : { type: typeof value }
}

type Said = { readonly words: string; readonly extensions: string }

const saidOf = (set: ExportSet, row: ExportRow): Said => {
  const attributes = Object.entries(attributesOf(set, row)).flatMap(([key, value]) =>
    key === 'name' ? [] : [xmlLeaf(`atlas:${key}`, String(value ?? ''), typeOf(value))],
  )
  const { source, licence } = attributesOf(set, row)
  return {
    words: xmlLeaf('name', row.name) + xmlLeaf('desc', `Source: ${source}\nLicence: ${licence}`),
    extensions: xmlElement('extensions', attributes.join('')),
  }
}

const waypoints = (row: ExportRow, { words, extensions }: Said): string => {
  if (!row.geometry) return ''
  return cornersOf(row.geometry)
    .map((position) => `\n${point('wpt', position, words + extensions)}`)
    .join('')
}

const track = (row: ExportRow, { words, extensions }: Said): string => {
  const segments = row.geometry ? linesOf(row.geometry) : []
  const written = segments.map((line) =>
    xmlElement('trkseg', line.map((position) => point('trkpt', position)).join('')),
  )
  return `\n${xmlElement('trk', words + extensions + written.join(''))}`
}

const routes = (row: ExportRow, { words, extensions }: Said): string =>
  (row.geometry ? linesOf(row.geometry) : [])
    .map((line) => `\n${xmlElement('rte', words + extensions + line.map((each) => point('rtept', each)).join(''))}`)
    .join('')

/**
 * Writes GPX 1.1.
 *
 * Shape:  the schema's order: metadata, waypoints, routes, tracks. A hole of an area is a segment of its track, or a
 *         route of its own; a row without a position is left out. Attributes stand in `extensions` under `atlas:`.
 */
export const writeGpx = (set: ExportSet, kind: GpxKind): string => {
  const said = set.rows.map((row) => ({ row, said: saidOf(set, row) }))
  const isPoint = (row: ExportRow): boolean => row.geometry?.type === 'Point'
  const points = said.filter(({ row }) => kind === 'waypoints' || isPoint(row))
  const lines = said.filter(({ row }) => kind !== 'waypoints' && row.geometry && !isPoint(row))
  const metadata = xmlElement('metadata', xmlLeaf('name', set.about.title) + xmlLeaf('desc', aboutText(set.about)))
  const body =
    metadata +
    points.map(({ row, said: each }) => waypoints(row, each)).join('') +
    lines.map(({ row, said: each }) => (kind === 'routes' ? routes(row, each) : track(row, each))).join('')
  const root = xmlElement('gpx', body, {
    version: '1.1',
    creator: 'Pakistan Minerals Atlas',
    xmlns: 'http://www.topografix.com/GPX/1/1',
    'xmlns:atlas': GPX_NAMESPACE,
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`
}
