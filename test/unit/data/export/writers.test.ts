import { gpx, kml } from '@tmcw/togeojson'
import { DOMParser } from '@xmldom/xmldom'
import { describe, expect, test } from 'vitest'
import { writeGeojson } from '../../../../src/data/export/write-geojson'
import { writeGpx } from '../../../../src/data/export/write-gpx'
import { writeKml } from '../../../../src/data/export/write-kml'
import { xmlText } from '../../../../src/data/export/xml'
import type { Position } from '../../../../src/domain/position'
import { anExportRow, anExportSet } from '../../../support/an-export-set'

const square = (side: number, from = 64): Position[] => [
  [from, 28],
  [from + side, 28],
  [from + side, 28 + side],
  [from, 28 + side],
  [from, 28],
]

const clockwise = anExportRow({
  id: 'area',
  name: 'area 1',
  geometry: { type: 'Polygon', coordinates: [[...square(1)].reverse(), square(0.25, 64.25)] },
})
const line = anExportRow({
  id: 'line',
  name: 'line',
  geometry: {
    type: 'LineString',
    coordinates: [
      [64, 28],
      [65, 27],
    ],
  },
})
const xml = (text: string) => new DOMParser().parseFromString(text, 'text/xml') as unknown as Document

describe('GeoJSON', () => {
  test('says selection, source, licence, method, unit and edition for the whole file', () => {
    expect(JSON.parse(writeGeojson(anExportSet(anExportRow()))).atlas).toEqual({
      title: 'Sites',
      source: 'USGS',
      licence: 'public domain',
      method: 'as published',
      unit: 'degrees; metres',
      selection: '1 of 67 sites; filtered: status is operating',
      data_edition: '0123456789abcdef',
      count: 1,
    })
  })

  test('winds outer rings anticlockwise and holes clockwise, however they were drawn', () => {
    const [feature] = JSON.parse(writeGeojson(anExportSet(clockwise))).features
    expect(feature.geometry.coordinates).toEqual([square(1), [...square(0.25, 64.25)].reverse()])
  })

  test('a site nobody located keeps its row, without a geometry', () => {
    const [feature] = JSON.parse(writeGeojson(anExportSet(anExportRow({ geometry: null })))).features
    expect(feature).toMatchObject({ type: 'Feature', geometry: null, properties: { name: 'Saindak' } })
  })
})

describe('KML', () => {
  test('draws each row in its own colour', () => {
    const [feature] = kml(xml(writeKml(anExportSet({ ...line, colour: '#12ab9f' })))).features
    expect(feature?.properties).toMatchObject({ stroke: '#12ab9f', 'stroke-width': 3, fill: '#12ab9f' })
  })

  test('an area keeps its holes', () => {
    const [feature] = kml(xml(writeKml(anExportSet(clockwise)))).features
    expect(feature?.geometry).toEqual(clockwise.geometry)
  })

  test('says in words what the file holds and where it is from', () => {
    const description = xml(writeKml(anExportSet(anExportRow()))).getElementsByTagName('description')[0]?.textContent
    expect(description).toBe(
      'Selection: 1 of 67 sites; filtered: status is operating\nSource: USGS\nLicence: public domain\nMethod: as published\nUnits: degrees; metres\nData edition: 0123456789abcdef\nNot known: a value that is not known is left out of its row',
    )
  })

  test('script and markup in a name are text', () => {
    const text = writeKml(anExportSet(anExportRow({ name: '<script>alert(1)</script>\u0000' })))
    expect(text).toContain('<name>&lt;script&gt;alert(1)&lt;/script&gt;</name>')
  })
})

describe('GPX', () => {
  const features = (kind: 'tracks' | 'routes' | 'waypoints') =>
    gpx(xml(writeGpx(anExportSet(anExportRow(), line), kind))).features

  test('a line is a track, a route or waypoints, as chosen; a point is a waypoint always', () => {
    const shape = (kind: 'tracks' | 'routes' | 'waypoints') =>
      features(kind).map(({ geometry, properties }) => `${geometry?.type} ${properties?._gpxType ?? 'wpt'}`)
    expect(shape('tracks').sort()).toEqual(['LineString trk', 'Point wpt'])
    expect(shape('routes').sort()).toEqual(['LineString rte', 'Point wpt'])
    expect(shape('waypoints')).toEqual(['Point wpt', 'Point wpt', 'Point wpt'])
  })

  test('the corners of an area are waypoints once each', () => {
    expect(gpx(xml(writeGpx(anExportSet(clockwise), 'waypoints'))).features).toHaveLength(8)
  })

  test('is version 1.1 and says in its metadata where it is from', () => {
    const root = xml(writeGpx(anExportSet(line), 'tracks')).documentElement
    expect(root?.getAttribute('version')).toBe('1.1')
    const [metadata] = Array.from(root?.getElementsByTagName('metadata') ?? [])
    expect(metadata?.getElementsByTagName('desc')[0]?.textContent).toContain('Licence: public domain')
  })

  test('a row without a position is left out', () => {
    expect(gpx(xml(writeGpx(anExportSet(anExportRow({ geometry: null })), 'tracks'))).features).toEqual([])
  })
})

test('the separator of lines in a name is spelled out, because readers take it for the end of a line', () => {
  expect(xmlText('Koh\u2028i\u2029Sultan')).toBe('Koh&#8232;i&#8233;Sultan')
})
