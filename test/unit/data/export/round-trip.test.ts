import { gpx, kml } from '@tmcw/togeojson'
import { DOMParser } from '@xmldom/xmldom'
import { wktToGeoJSON } from 'betterknown'
import type { Feature, FeatureCollection, Position } from 'geojson'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { attributesOf, type ExportGeometry, type ExportRow } from '../../../../src/data/export/export-set'
import { writeCsv } from '../../../../src/data/export/write-csv'
import { writeGeojson } from '../../../../src/data/export/write-geojson'
import { writeGpx } from '../../../../src/data/export/write-gpx'
import { writeKml } from '../../../../src/data/export/write-kml'
import { anExportSet } from '../../../support/an-export-set'
import fc from '../../../support/fuzz'

const TOLERANCE = 1e-7

const parsed = (text: string) =>
  new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`)
    },
  }).parseFromString(text, 'text/xml') as unknown as Document

const flat = (value: unknown): readonly number[] =>
  Array.isArray(value) ? value.flatMap(flat) : typeof value === 'number' ? [value] : []

const expectSamePlace = (found: unknown, expected: unknown) => {
  const [left, right] = [flat(found), flat(expected)]
  expect(left).toHaveLength(right.length)
  const off = left.map((value, at) => Math.abs(value - (right[at] ?? Number.NaN)))
  expect(Math.max(...off)).toBeLessThanOrEqual(TOLERANCE)
}

const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true })
const aPosition = fc.tuple(degrees(180), degrees(90))

/** Anticlockwise, as RFC 7946 wants it: what is compared is then the order of vertices too. */
const aBox = fc.tuple(degrees(179), degrees(89), fc.double({ min: 1e-3, max: 1, noNaN: true })).map(([w, s, side]) => {
  const [e, n] = [w + side, s + side]
  return [
    [w, s],
    [e, s],
    [e, n],
    [w, n],
    [w, s],
  ] as [number, number][]
})

const aGeometry: fc.Arbitrary<ExportGeometry> = fc.oneof(
  aPosition.map((coordinates) => ({ type: 'Point' as const, coordinates })),
  fc
    .array(aPosition, { minLength: 2, maxLength: 6 })
    .map((coordinates) => ({ type: 'LineString' as const, coordinates })),
  aBox.map((ring) => ({ type: 'Polygon' as const, coordinates: [ring] })),
)

/** What XML can carry: no control characters, no white space at the ends, which readers trim. */
const aText = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.constantFrom('سیندک', 'a & b <c> "d"', ']]>', "'x'", '0', '-5'),
  )
  .filter((text) => text.trim() === text && text !== '' && !/\p{C}|[=+@＝＋－＠]/u.test(text) && !/^-(?!5$)/.test(text))

const aRow: fc.Arbitrary<ExportRow> = fc
  .tuple(aGeometry, aText, aText, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean())
  .map(([geometry, name, note, length, flagship]) => ({
    id: 'one',
    name,
    geometry,
    colour: '#8a5a00',
    // JSON has no negative zero
    attributes: { note, length_m: length + 0, flagship, nothing: null },
  }))

const stated = (row: ExportRow): Record<string, unknown> =>
  Object.fromEntries(Object.entries(attributesOf(anExportSet(row), row)).filter(([, value]) => value !== null))

const asText = (values: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, String(value)]))

const only = (collection: FeatureCollection): Feature => {
  expect(collection.features).toHaveLength(1)
  return collection.features[0] as Feature
}

describe('what is written and read back by somebody else’s reader', () => {
  test('GeoJSON gives the same geometry and the same attributes', () => {
    fc.assert(
      fc.property(aRow, (row) => {
        const feature = only(JSON.parse(writeGeojson(anExportSet(row))) as FeatureCollection)
        expect(feature.geometry?.type).toBe(row.geometry?.type)
        expectSamePlace((feature.geometry as { coordinates: unknown }).coordinates, row.geometry?.coordinates)
        expect(feature.properties).toEqual(attributesOf(anExportSet(row), row))
      }),
    )
  })

  test('KML gives the same geometry, and numbers as numbers', () => {
    fc.assert(
      fc.property(aRow, (row) => {
        const feature = only(kml(parsed(writeKml(anExportSet(row)))) as FeatureCollection)
        expect(feature.geometry?.type).toBe(row.geometry?.type)
        expectSamePlace((feature.geometry as { coordinates: unknown }).coordinates, row.geometry?.coordinates)
        expect(feature.properties).toMatchObject({
          ...asText(stated(row)),
          length_m: row.attributes.length_m === 0 ? 0 : row.attributes.length_m,
        })
      }),
    )
  })

  test('GPX gives the same vertices and, under its own prefix, the same attributes', () => {
    fc.assert(
      fc.property(aRow, (row) => {
        const feature = only(gpx(parsed(writeGpx(anExportSet(row), 'tracks'))) as FeatureCollection)
        expectSamePlace((feature.geometry as { coordinates: unknown }).coordinates, row.geometry?.coordinates)
        const { name, ...rest } = asText(stated(row))
        expect(feature.properties).toMatchObject({
          name,
          ...Object.fromEntries(Object.entries(rest).map(([key, value]) => [`atlas_${key}`, value])),
        })
      }),
    )
  })

  test('CSV gives the same geometry and the same attributes', () => {
    fc.assert(
      fc.property(aRow, (row) => {
        const { data } = Papa.parse<Record<string, string>>(writeCsv(anExportSet(row), { mark: true }), {
          header: true,
          skipEmptyLines: true,
        })
        const read = data[0] ?? {}
        const place = read.wkt ? (wktToGeoJSON(read.wkt) as { coordinates: Position[] }).coordinates : null
        expectSamePlace(place ?? [Number(read.longitude), Number(read.latitude)], row.geometry?.coordinates)
        expect(read).toMatchObject(asText(stated(row)))
      }),
    )
  })
})
