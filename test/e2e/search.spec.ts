import { expect, test } from './browser'

test('names in both scripts, with slips, everyday names and sheets in two spellings find what they mean', async ({
  atlas,
}) => {
  await atlas.open()
  for (const [typed, selects] of [
    ['Sandak', 'site:saindak'],
    ['34-C/11', 'sheet:34C11'],
    ['سیندک', 'site:saindak'],
    ['34c11', 'sheet:34C11'],
    ['saindka', 'site:saindak'],
    ['KPK', 'province:PK-KP'],
    ['34C11', 'sheet:34C11'],
    ['NWFP', 'province:PK-KP'],
  ] as const) {
    await test.step(typed, async () => {
      await (await atlas.searchFor(typed)).click()
      await atlas.expectSelected(selects)
      await atlas.expectInFragment('select', selects)
    })
  }
})

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

test('a town of the corridor is offered once, a district leads to what lies in it, and nonsense is answered with words', async ({
  atlas,
  page,
}) => {
  await atlas.open()
  await atlas.searchFor('Turbat')
  await expect(atlas.suggestions.filter({ hasText: /Turbat.*Town/ })).toHaveCount(1)
  await atlas.searchFor('Chagai')
  await expect(atlas.suggestions.first()).toContainText('Chagai')
  expect(await atlas.suggestions.count()).toBeGreaterThan(3)
  await atlas.search.fill('qqqqzzzzxxxx')
  await expect(atlas.suggestions).toHaveCount(0)
  await expect(page.getByText('qqqqzzzzxxxx')).toBeVisible()
})

test('a card that would hide its province moves the map', async ({ atlas }) => {
  await atlas.open('#v=1&lang=en&select=province:PK-KP')
  await atlas.waitForMap()
  await atlas.expectSelected('province:PK-KP')
  await expect.poll(async () => (await atlas.fragment()).get('map')).not.toBeNull()
})
