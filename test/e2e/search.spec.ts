import { expect, test } from './browser'

const CASES = [
  { typed: 'Sandak', selects: 'site:saindak' },
  { typed: 'سیندک', selects: 'site:saindak' },
  { typed: 'saindka', selects: 'site:saindak' },
  { typed: '34-C/11', selects: 'sheet:34C11' },
  { typed: '34c11', selects: 'sheet:34C11' },
]

for (const { typed, selects } of CASES) {
  test(`searching for ${typed} finds and opens ${selects}`, async ({ atlas }) => {
    await atlas.open()
    await (await atlas.searchFor(typed)).click()
    await atlas.expectSelected(selects)
    await atlas.expectInFragment('select', selects)
  })
}

test('a site that was searched for opens with its sources, and the map goes there', async ({ atlas, page }) => {
  await atlas.open('#v=1&lang=en&map=5/33/72')
  await atlas.waitForMap()
  await (await atlas.searchFor('Saindak')).click()
  await atlas.expectSelected('site:saindak')
  await expect(atlas.selection).toContainText(/Sa(i)?ndak/)
  await expect(atlas.selection).toContainText(/30 ?G\/?11/)
  await expect(atlas.selection.locator('a[href^="http"]').first()).toBeVisible()
  await expect
    .poll(async () => {
      const [, lat, lon] = ((await atlas.fragment()).get('map') ?? '').split('/').map(Number)
      return Math.hypot((lat ?? 0) - 29.25, (lon ?? 0) - 61.6)
    })
    .toBeLessThan(2)
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('coordinates in degrees, minutes and seconds are a place to go to', async ({ atlas }) => {
  await atlas.open()
  await (await atlas.searchFor('29°15′N 61°36′E')).click()
  await expect
    .poll(async () => {
      const [, lat, lon] = ((await atlas.fragment()).get('map') ?? '').split('/').map(Number)
      return Math.hypot((lat ?? 0) - 29.25, (lon ?? 0) - 61.6)
    })
    .toBeLessThan(1)
})

test('words that mean nothing here are answered with words, not with an empty list', async ({ atlas, page }) => {
  await atlas.open()
  await atlas.search.fill('qqqqzzzzxxxx')
  await expect(atlas.suggestions).toHaveCount(0)
  await expect(page.getByText('qqqqzzzzxxxx')).toBeVisible()
})

for (const { typed, selects } of [
  { typed: 'KPK', selects: 'province:PK-KP' },
  { typed: 'NWFP', selects: 'province:PK-KP' },
]) {
  test(`the everyday name ${typed} finds ${selects}`, async ({ atlas }) => {
    await atlas.open()
    await (await atlas.searchFor(typed)).click()
    await atlas.expectSelected(selects)
  })
}

test('a town of the corridor is offered once', async ({ atlas }) => {
  await atlas.open()
  await atlas.searchFor('Turbat')
  await expect(atlas.suggestions.filter({ hasText: /Turbat.*Town/ })).toHaveCount(1)
})

test('a district leads to what lies in it', async ({ atlas }) => {
  await atlas.open()
  await expect(await atlas.searchFor('Chagai')).toContainText('Chagai')
  expect(await atlas.suggestions.count()).toBeGreaterThan(3)
})

test('a card that would hide its province moves the map', async ({ atlas }) => {
  await atlas.open('#v=1&lang=en&select=province:PK-KP')
  await atlas.waitForMap()
  await atlas.expectSelected('province:PK-KP')
  await expect.poll(async () => (await atlas.fragment()).get('map')).not.toBeNull()
})
