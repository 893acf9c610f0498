import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { importService } from '../../../../src/workers/import-service'
import { nameDbf, pointShp, UTM41_PRJ, WGS84_PRJ } from '../../../fixtures/import/shapefile-of'

const read = async (name: string, content: string | Uint8Array<ArrayBuffer>) => {
  const service = importService()
  const outcome = await service.read(new Blob([content]), name, () => undefined)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error))
  // what becomes a layer cannot be read otherwise any more: the one that tests go on with is another
  const layer = importService()
  await layer.read(new Blob([content]), name, () => undefined)
  const { features } = JSON.parse(await layer.text().text()) as {
    features: { id?: unknown; geometry: { type: string; coordinates: number[] }; properties: Record<string, unknown> }[]
  }
  return { preview: outcome.value, features, service }
}

const zip = (files: Record<string, string | Uint8Array>): Uint8Array<ArrayBuffer> =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content]),
    ),
  ) as Uint8Array<ArrayBuffer>

const feature = (coordinates: readonly number[], properties: object = {}, id: unknown = undefined) => ({
  type: 'Feature',
  id,
  geometry: { type: 'Point', coordinates },
  properties,
})

describe('every format gives the place and the attributes that stand in it', () => {
  const PLACE = [62.75, 28.83]

  test.each([
    ['feature.geojson', JSON.stringify(feature(PLACE, { name: 'Nokundi' }))],
    ['bare.geojson', JSON.stringify({ type: 'Point', coordinates: PLACE })],
    ['array.json', JSON.stringify([feature(PLACE)])],
    ['lines.ndjson', `${JSON.stringify(feature(PLACE))}\n\n${JSON.stringify(feature(PLACE))}\r\n`],
    ['sequence.geojsons', `\u001e${JSON.stringify(feature(PLACE))}\n\u001e${JSON.stringify(feature(PLACE))}\n`],
    ['crlf-bom.geojson', `\ufeff${JSON.stringify(feature(PLACE), null, 2).replaceAll('\n', '\r\n')}`],
    [
      'place.kml',
      '<kml><Placemark><name>Nokundi</name><Point><coordinates>62.75,28.83,680</coordinates></Point></Placemark></kml>',
    ],
    ['place.gpx', '<gpx><wpt lat="28.83" lon="62.75"><name>Nokundi</name></wpt></gpx>'],
    ['place.csv', 'name,lat,lon\nNokundi,28.83,62.75\n'],
    ['urdu.csv', 'نام,عرض بلد,طول بلد\nنوکنڈی,28.83,62.75\n'],
    ['comma.csv', 'name;Latitude;Longitude\r\nNokundi;28,83;62,75\r\n'],
    ['dms.tsv', 'name\tlat\tlon\nNokundi\t28°49′48″N\t62°45′00″E\n'],
    ['pair.csv', 'name,coordinates\nNokundi,"28.83, 62.75"\n'],
    ['wkt.csv', 'name,geom\nNokundi,POINT (62.75 28.83)\n'],
    ['place.wkt', 'SRID=4326;POINT (62.75 28.83)'],
    ['no-extension', 'POINT Z (62.75 28.83 680)'],
    ['wrong.csv', JSON.stringify(feature(PLACE))],
    [
      'place.topojson',
      JSON.stringify({ type: 'Topology', arcs: [], objects: { a: { type: 'Point', coordinates: PLACE } } }),
    ],
    [
      'place.kmz',
      zip({ 'doc.kml': '<kml><Placemark><Point><coordinates>62.75,28.83</coordinates></Point></Placemark></kml>' }),
    ],
    ['place.zip', zip({ 'a.shp': pointShp([[62.75, 28.83]]), 'a.prj': WGS84_PRJ })],
  ])('%s', async (name, content) => {
    const { features } = await read(name, content)
    const [lon, lat] = features[0]?.geometry.coordinates ?? []
    expect(lon).toBeCloseTo(62.75, 9)
    expect(lat).toBeCloseTo(28.83, 9)
  })
})

test('a Shapefile in another projection is put where it lies, as GeoConvert says', async () => {
  // echo "28.83 62.75" | GeoConvert -u -p 1 -z 41 gives 41n 475610.2 3189177.0
  const { features } = await read('utm.zip', zip({ 'a.shp': pointShp([[475610.2, 3189177.0]]), 'a.prj': UTM41_PRJ }))
  const [lon = 0, lat = 0] = features[0]?.geometry.coordinates ?? []
  expect(lon).toBeCloseTo(62.75, 5)
  expect(lat).toBeCloseTo(28.83, 5)
})

test('the table of a Shapefile is read in the encoding that its .cpg names', async () => {
  const dbf = nameDbf([strToU8('سیندک')])
  const { features } = await read(
    'utf.zip',
    zip({ 'a.shp': pointShp([[61.6, 29.28]]), 'a.dbf': dbf, 'a.cpg': 'UTF-8' }),
  )
  expect(features[0]?.properties.NAME).toBe('سیندک')
  const latin = nameDbf([new Uint8Array([0x43, 0x61, 0x66, 0xe9])])
  const other = await read('latin.zip', zip({ 'a.shp': pointShp([[61.6, 29.28]]), 'a.dbf': latin, 'a.cpg': '1252' }))
  expect(other.features[0]?.properties.NAME).toBe('Café')
})

test('text that is not UTF-8 is read, and how is said', async () => {
  const latin = new Uint8Array([...strToU8('name,lat,lon\nCaf'), 0xe9, ...strToU8(',28.83,62.75\n')])
  const { preview, features } = await read('latin.csv', latin)
  expect(features[0]?.properties.name).toBe('Café')
  expect(preview.notes).toContain('read-as-windows-1252')
})

test('markup, formulas and scripts stay the text they are', async () => {
  const { features } = await read('x.csv', 'name,lat,lon\n"<script>alert(1)</script>",28,62\n=1+1,28,62\n007,28,62\n')
  expect(features.map(({ properties }) => properties.name)).toEqual(['<script>alert(1)</script>', '=1+1', '007'])
})

test('rows that cannot be used are told with their row and column, the others are kept', async () => {
  const { preview } = await read('x.csv', 'name,lat,lon\na,28,62\nb,,62\nc,x,62\nd,95,200\n')
  expect(preview.count).toBe(1)
  expect(preview.rejectedCount).toBe(3)
  expect(preview.rejected).toMatchObject([
    { row: 3, column: 'lat', reason: 'no-coordinates' },
    { row: 4, column: 'lat', reason: 'not-coordinates', detail: 'x' },
    { row: 5, reason: 'out-of-range' },
  ])
})

test('rows are numbered as in the file, and one with a stray quote is told once and swallows what follows', async () => {
  const { preview, service } = await read('x.csv', 'name,lat,lon\n\na,28,62\n\nb,x,62\n"c"d,28,62\ne,28,62\n')
  const told = [
    { row: 5, column: 'lat', reason: 'not-coordinates' },
    { row: 6, column: null, reason: 'broken-quotes' },
  ]
  expect(preview).toMatchObject({ count: 1, rejectedCount: 2, rejected: told })
  const again = service.choose({ swap: false, columns: { kind: 'lat-lon', lat: 'lat', lon: 'lon' } })
  expect(again).toMatchObject({ ok: true, value: { count: 1, rejectedCount: 2, rejected: told } })
})

test.each(['Point,Lat,Lon\n', 'name,lat,lon\n'])(
  'a station called Point 1 under %j is no well-known text',
  async (heading) => {
    const { features } = await read('x.csv', `${heading}Point 1,28.83,62.75\nPoint 2,28.84,62.76\n`)
    expect(features.map(({ geometry }) => geometry.coordinates)).toEqual([
      [62.75, 28.83],
      [62.76, 28.84],
    ])
  },
)

test('a day in the table of a Shapefile is that day, east of Greenwich too', async () => {
  const zone = process.env.TZ
  process.env.TZ = 'Asia/Karachi'
  try {
    const dbf = nameDbf([strToU8('20240315')])
    dbf[32 + 11] = 'D'.charCodeAt(0)
    const { features } = await read('day.zip', zip({ 'a.shp': pointShp([[61.6, 29.28]]), 'a.dbf': dbf }))
    expect(features[0]?.properties.NAME).toBe('2024-03-15')
  } finally {
    process.env.TZ = zone
  }
})

test('collections within collections beyond reason take only their own row with them', async () => {
  const depth = 20_000
  const open = '{"type":"GeometryCollection","geometries":['.repeat(depth)
  const deep = `{"type":"Feature","properties":null,"geometry":${open}${']}'.repeat(depth)}}`
  const good = JSON.stringify(feature([62.75, 28.83]))
  const { preview } = await read('deep.geojson', `{"type":"FeatureCollection","features":[${good},${deep}]}`)
  expect(preview).toMatchObject({ count: 1, rejectedCount: 1, rejected: [{ row: 2, reason: 'too-nested' }] })
})

test('exchanged axes are noticed, and swapping puts the features where they belong', async () => {
  const { preview, service } = await read('x.geojson', JSON.stringify(feature([28.83, 62.75])))
  expect(preview.swap).toEqual({ offered: true, applied: false })
  expect(preview.outside).toBe(1)
  const swapped = service.choose({ swap: true, columns: null })
  expect(swapped).toMatchObject({ ok: true, value: { outside: 0, bbox: [62.75, 28.83, 62.75, 28.83] } })
})

test('axes that make the whole file impossible can still be swapped', async () => {
  const { preview, service } = await read('x.geojson', JSON.stringify(feature([33.5, 110.2])))
  expect(preview).toMatchObject({ count: 0, rejectedCount: 1, swap: { offered: true } })
  expect(service.choose({ swap: true, columns: null })).toMatchObject({
    ok: true,
    value: { count: 1, rejectedCount: 0 },
  })
})

test('features elsewhere, duplicate ids, heights, collections and open rings are said, not refused', async () => {
  const ring = [
    [66, 29],
    [67, 29],
    [67, 30],
  ]
  const geometries = [
    { type: 'Point', coordinates: [66, 29, 5] },
    { type: 'Polygon', coordinates: [ring] },
  ]
  const features = [
    feature([2.35, 48.86], {}, 'a'),
    feature([66, 29], {}, 'a'),
    { type: 'Feature', geometry: { type: 'GeometryCollection', geometries }, properties: null },
  ]
  const { preview } = await read('x.geojson', JSON.stringify({ type: 'FeatureCollection', features }))
  expect(preview).toMatchObject({ count: 3, outside: 1, duplicates: 1, geometries: ['point', 'polygon'] })
  expect([...preview.notes].sort()).toEqual(['collections', 'heights', 'unclosed-rings'])
})

test('the fields are listed with what their values are', async () => {
  const properties = [
    { a: 1, b: 'x', c: true, d: null },
    { a: 2.5, b: 3, d: '', e: { f: 1 } },
  ]
  const { preview } = await read(
    'x.geojson',
    JSON.stringify({ type: 'FeatureCollection', features: properties.map((each) => feature([66, 29], each)) }),
  )
  expect(preview.fields).toEqual([
    { name: 'a', type: 'number' },
    { name: 'b', type: 'mixed' },
    { name: 'c', type: 'boolean' },
    { name: 'd', type: 'text' },
    { name: 'e', type: 'text' },
  ])
})

test('a description that is a whole page of HTML, and a comment about a document type, declare nothing', async () => {
  const page = '<!DOCTYPE html><html><body><b>Nokundi</b></body></html>'
  const place = '<Point><coordinates>62.75,28.83</coordinates></Point>'
  const { features } = await read(
    'page.kml',
    `<kml><!-- <!DOCTYPE x> --><Placemark><description><![CDATA[${page}]]></description>${place}</Placemark></kml>`,
  )
  expect(features[0]?.properties.description).toBe(page)
})

test('what is false in a KML file is false here', async () => {
  const { features } = await read(
    'mines.kml',
    '<kml><Document><Schema id="s"><SimpleField type="bool" name="open"/></Schema>' +
      ['0', 'false', '1']
        .map(
          (open) =>
            `<Placemark><ExtendedData><SchemaData schemaUrl="#s"><SimpleData name="open">${open}</SimpleData></SchemaData></ExtendedData><Point><coordinates>62.75,28.83</coordinates></Point></Placemark>`,
        )
        .join('') +
      '</Document></kml>',
  )
  expect(features.map(({ properties }) => properties.open)).toEqual([false, false, true])
})
