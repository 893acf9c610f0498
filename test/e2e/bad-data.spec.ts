import { expect, test } from './browser'

test('a missing file is named, and everything else works', async ({ atlas, page, watch }) => {
  watch.foresee(/Failed to load resource.*404/)
  await page.route('**/geo/deposits.geojson', (route) => route.fulfill({ status: 404, body: 'gone' }))
  await atlas.open()
  await expect(atlas.notices.getByRole('alert')).toContainText('deposits.geojson')
  await atlas.waitForMap()
  await atlas.openPanel('corridor')
  expect(await atlas.quantity('corridor.as-named.length')).toBeGreaterThan(400_000)
  await (await atlas.searchFor('34 C/11')).click()
  await atlas.expectSelected('sheet:34C11')
})

test('a file that became readable again is loaded on request', async ({ atlas, page, watch }) => {
  watch.foresee(/Failed to load resource.*503/)
  await page.route('**/geo/deposits.geojson', (route) => route.fulfill({ status: 503, body: '' }))
  await atlas.open('#v=1&lang=en&panel=sites')
  await expect(atlas.notices.getByRole('alert')).toContainText('503')
  await page.unroute('**/geo/deposits.geojson')
  await atlas.notices.locator('[data-action="retry"]').click()
  await expect(atlas.siteRow('saindak')).toBeVisible()
  await expect(atlas.notices.getByRole('alert')).toHaveCount(0)
})

const DAMAGED = [
  { name: 'is no JSON', file: 'corridor.geojson', body: '{"type":"FeatureColl' },
  { name: 'is another thing altogether', file: 'towns.geojson', body: '{"type":"Topology","objects":{}}' },
  {
    name: 'has one impossible row',
    file: 'deposits.geojson',
    body: '{"type":"FeatureCollection","features":[{"type":"Feature","geometry":null,"properties":{"id":7}}]}',
  },
]

test('files that are no JSON, another thing altogether or have an impossible row are named, and everything else works', async ({
  atlas,
  page,
}) => {
  for (const { file, body } of DAMAGED)
    await page.route(`**/geo/${file}`, (route) =>
      route.fulfill({ status: 200, contentType: 'application/geo+json', body }),
    )
  await atlas.open()
  for (const { name, file } of DAMAGED)
    await expect(atlas.notices.getByRole('alert').filter({ hasText: file }), `a file that ${name}`).toBeVisible()
  await atlas.waitForMap()
  await atlas.openPanel('coverage')
  await atlas.tickSheets('35I1')
  await expect.poll(() => atlas.quantity('coverage.area.PK-BA')).toBeGreaterThan(0)
})

test('a relief picture that is missing costs the relief alone', async ({ atlas, page, watch }) => {
  watch.foresee(/Failed to load resource/)
  await page.route(/geo\/relief[^/]*\.(webp|png|jpg)/, (route) => route.abort())
  await atlas.open()
  await expect(page.getByRole('alert').filter({ hasText: /relief/ })).toBeVisible()
  await (await atlas.searchFor('Duddar')).click()
  await atlas.expectSelected('site:duddar')
})
