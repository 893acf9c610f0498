import { expect, test } from './browser'

test('a link opens the very view it describes', async ({ atlas, page }) => {
  await atlas.open(
    '#v=1&map=6.5/27.5/64.1&lang=ur&theme=dark&panel=corridor&select=site:saindak&variant=via-existing-roads&buffer=80&sheets=35I1-3',
  )
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await expect(page.locator('[data-purpose="colour-theme"]')).toHaveValue('dark')
  await expect(atlas.panel('corridor')).toBeVisible()
  await expect(page.locator('[data-purpose="buffer"]')).toHaveValue('80')
  await atlas.expectSelected('site:saindak')
  await atlas.waitForMap()
  await expect(page.locator('[data-purpose="status-line"]')).toContainText(/6\.5|[۶٦][٫.][۵٥]/)
  await atlas.openPanel('coverage')
  expect(await atlas.quantity('coverage.area.PK-BA')).toBeGreaterThan(3 * 680e6)
})

test('what one reader sees the next one sees by the link alone', async ({ atlas, page }) => {
  await atlas.open()
  await atlas.waitForMap()
  await (await atlas.searchFor('Duddar')).click()
  await atlas.tickSheets('35I1, 35I2, 35I3, 35I4')
  await atlas.chooseTheme('projector')
  await atlas.switchLanguage()
  await atlas.expectInFragment('lang', 'ur')
  await atlas.expectInFragment('sheets', '35I1-4')
  // the camera comes to rest and is written a moment later
  await expect.poll(async () => (await atlas.fragment()).get('map')).not.toBeNull()
  await atlas.waitForMap()
  const share = await atlas.quantity('coverage.share.PK-BA')
  const link = await page.evaluate(() => window.location.hash)

  await atlas.open(link)
  await atlas.expectSelected('site:duddar')
  await expect(atlas.panel('coverage')).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await expect(page.locator('[data-purpose="colour-theme"]')).toHaveValue('projector')
  await atlas.expectQuantity('coverage.share.PK-BA', share, 0)
  const kept = await atlas.fragment()
  const sent = new URLSearchParams(link.slice(1))
  for (const key of ['v', 'lang', 'theme', 'panel', 'select', 'sheets']) expect(kept.get(key), key).toBe(sent.get(key))
})

test('back and forward walk through the views, not through every drift of the map', async ({ atlas, page }) => {
  await atlas.open('#v=1&lang=en&map=6/28/65')
  await atlas.waitForMap()
  await atlas.openPanel('corridor')
  await atlas.expectInFragment('panel', 'corridor')
  await atlas.map.focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(async () => (await atlas.fragment()).get('map')).not.toBe('6/28/65')
  await atlas.openPanel('coverage')
  await atlas.expectInFragment('panel', 'coverage')

  await page.goBack()
  await expect(atlas.panel('corridor')).toBeVisible()
  await page.goBack()
  await expect(atlas.panel('explore')).toBeVisible()
  await page.goForward()
  await expect(atlas.panel('corridor')).toBeVisible()
  await page.goForward()
  await expect(atlas.panel('coverage')).toBeVisible()
})

test('a link pasted over the address takes the open page there', async ({ atlas }) => {
  await atlas.open()
  await atlas.follow('#v=1&lang=en&panel=claims&select=site:saindak')
  await expect(atlas.panel('claims')).toBeVisible()
  await atlas.expectSelected('site:saindak')
})

const MANGLED = [
  { name: 'an unknown key', hash: '#v=1&lang=en&panel=corridor&flavour=vanilla', says: 'flavour' },
  { name: 'an unknown panel', hash: '#v=1&lang=en&panel=kitchen', says: 'kitchen' },
  // before those that have a 7 in them: its notice is told from theirs
  { name: 'a newer version', hash: '#v=7&lang=en', says: '7' },
  { name: 'a camera that is no camera', hash: '#v=1&lang=en&map=banana', says: 'banana' },
  { name: 'a camera far from Pakistan', hash: '#v=1&lang=en&map=6/-80/170', says: '-80' },
  { name: 'a sheet that does not exist', hash: '#v=1&lang=en&panel=coverage&sheets=35I1,99Q77', says: '99Q77' },
  { name: 'broken percent signs', hash: '#v=1&lang=en&panel=%E0%A4%A', says: '%E0%A4%A' },
]

test('a damaged link shows the nearest sensible view and says what was dropped', async ({ atlas, page }) => {
  const expectTold = async (name: string, says: string): Promise<void> => {
    const notice = page.locator('[data-purpose="link-notice"]')
    await expect(notice, name).toContainText(says)
    await expect(atlas.search).toBeVisible()
    await atlas.waitForMap()
  }
  // opened as a page, and over the page that is open: both ways read a link alike
  for (const { name, hash, says } of MANGLED.slice(-2)) {
    await atlas.open(hash)
    await expectTold(name, says)
  }
  for (const { name, hash, says } of MANGLED) {
    await atlas.follow(hash)
    await expectTold(name, says)
  }
})

test('a link to a site that does not exist opens, and says so where the site would be', async ({ atlas }) => {
  await atlas.open('#v=1&lang=en&select=site:eldorado')
  await expect(atlas.selection).toContainText('eldorado')
  await atlas.waitForMap()
})

test('nonsense for a fragment is no reason not to open', async ({ atlas }) => {
  for (const hash of [
    '#',
    '#&&&===',
    '#%',
    '#v=&map=&lang=',
    '#<script>alert(1)</script>',
    `#v=1&sheets=${'9'.repeat(5000)}`,
  ]) {
    await atlas.open(hash)
    await expect(atlas.panel('explore')).toBeVisible()
  }
})

test('the share button copies a link to exactly this view', async ({ atlas, context, page }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await atlas.open('#v=1&lang=en&panel=claims&select=site:saindak')
  await atlas.action('share').click()
  await atlas.action('link-copy').click()
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#v=1&.*select=site:saindak/)
})
