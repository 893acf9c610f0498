import { readFile } from 'node:fs/promises'
import type { FeatureCollection, Geometry, Polygon } from 'geojson'
import type { Atlas } from './atlas'
import { expect, test } from './browser'
import { screenPoint } from './screen-point'

const FORMATS = ['geojson', 'kml', 'gpx', 'csv'] as const

/** What a button gives to take away. */
const taken = async (atlas: Atlas, action: string): Promise<{ readonly name: string; readonly text: string }> => {
  const coming = atlas.page.waitForEvent('download')
  await atlas.action(action).click()
  const download = await coming
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') }
}

type Shape = { readonly type: string; readonly numbers: readonly number[] }

const flat = (value: unknown): readonly number[] =>
  Array.isArray(value) ? value.flatMap(flat) : typeof value === 'number' ? [value] : []

/** Type and coordinates, rings started at their westernmost corner and turned one way: what a format may change. */
const shapeOf = (geometry: Geometry): Shape => {
  if (geometry.type !== 'Polygon')
    return { type: geometry.type, numbers: 'coordinates' in geometry ? flat(geometry.coordinates) : [] }
  const rings = geometry.coordinates.map((ring) => {
    const corners = ring.slice(0, -1)
    const west = corners.reduce((best, [lon = 0], at) => (lon < (corners[best]?.[0] ?? 0) ? at : best), 0)
    const turned = [...corners.slice(west), ...corners.slice(0, west)]
    const [first, ...rest] = turned
    return (rest[0]?.[1] ?? 0) > (rest.at(-1)?.[1] ?? 0) ? [first, ...rest.reverse()] : turned
  })
  return { type: 'Polygon', numbers: flat(rings) }
}

const expectSame = (found: readonly Geometry[], expected: readonly Geometry[], format: string) => {
  expect(
    found.map(({ type }) => type),
    format,
  ).toEqual(expected.map(({ type }) => type))
  for (const [at, geometry] of expected.entries()) {
    const [left, right] = [shapeOf(found[at] as Geometry).numbers, shapeOf(geometry).numbers]
    expect(left, format).toHaveLength(right.length)
    expect(
      Math.max(...left.map((value, index) => Math.abs(value - (right[index] ?? Number.NaN)))),
      format,
    ).toBeLessThan(1e-7)
  }
}

test('drawings leave in every format and come back with the same geometry; the project with those layers opens elsewhere when it is dropped', async ({
  atlas,
  page,
  elsewhere,
}) => {
  await atlas.open('#v=1&lang=en&panel=measure')
  const drawn: readonly (readonly [tool: string, text: string, geometry: Geometry])[] = [
    ['point', '29.1234567, 61.7654321', { type: 'Point', coordinates: [61.7654321, 29.1234567] }],
    [
      'distance',
      '28.827, 62.75\n26, 63\n25.12, 62.32',
      {
        type: 'LineString',
        coordinates: [
          [62.75, 28.827],
          [63, 26],
          [62.32, 25.12],
        ],
      },
    ],
    [
      'area',
      '26, 62\n26, 64\n28, 64\n28, 62\n\n26.5, 62.5\n26.5, 63.5\n27.5, 63',
      {
        type: 'Polygon',
        coordinates: [
          [
            [62, 26],
            [64, 26],
            [64, 28],
            [62, 28],
            [62, 26],
          ],
          [
            [62.5, 26.5],
            [63.5, 26.5],
            [63, 27.5],
            [62.5, 26.5],
          ],
        ],
      },
    ],
  ]
  for (const [tool, text] of drawn) {
    await atlas.action(`measure-${tool}`).click()
    await page.locator('[data-purpose="measure-coordinates"]').fill(text)
    await atlas.action('measure-apply').click()
  }
  await expect(page.locator('[data-purpose="measurements"] > li')).toHaveCount(3)
  const texts = []
  for (const format of FORMATS) texts.push(await taken(atlas, `export-${format}`))
  const input = page.locator('input[type=file][data-purpose="import"]')
  for (const [at, { name, text }] of texts.entries()) {
    await input.setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) })
    await atlas.action('import-commit').click()
    await atlas.expectQuantity('layers.imported', at + 1, 0)
  }
  await atlas.openPanel('data')
  const { name, text } = await taken(atlas, 'project-save')
  const saved = JSON.parse(text)
  const back = (at: number): readonly Geometry[] =>
    (saved.features[saved.document.layers[at].id] as FeatureCollection).features.map(({ geometry }) => geometry)
  const [point, line, area] = drawn.map(([, , geometry]) => geometry) as [Geometry, Geometry, Polygon]
  for (const [at, format] of (['geojson', 'kml', 'csv'] as const).entries())
    expectSame(back(format === 'csv' ? 3 : at), [point, line, area], format)
  // GPX knows no areas: the outline and the hole come back as the lines of one track, and waypoints last
  expectSame(back(2), [line, { type: 'MultiLineString', coordinates: area.coordinates }, point], 'gpx')

  await elsewhere.open('#v=1&lang=en')
  await elsewhere.page.locator('body').evaluate(
    (body, [name, text]) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([text], name))
      body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
    },
    [name, text] as const,
  )
  await expect(elsewhere.page.locator('[data-purpose="project-opened"]')).toContainText(name)
  await expect(elsewhere.page.locator('[data-purpose="import-preview"]')).toHaveCount(0)
  const rows = elsewhere.page.locator('li[data-layer]')
  await expect(rows).toHaveCount(4)
  for (const row of await rows.all()) await expect(row).toHaveAttribute('data-holding', 'ready')
  const first = rows.filter({ hasText: 'geojson' })
  await first.locator('[data-purpose="layer-table"] summary').click()
  await expect(first.locator('[data-feature]')).toHaveCount(3)
  // drawn: what is clicked at its place on the map is the layer's feature
  await first.locator('[data-action="layer-zoom"]').click()
  await elsewhere.waitForMap()
  const { x, y } = await screenPoint(elsewhere.map, [63.8, 27.7])
  await elsewhere.page.mouse.click(x, y)
  await expect(elsewhere.page.locator('[data-purpose="imported-card"]')).toBeVisible()
})
