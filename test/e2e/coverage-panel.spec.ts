import { expect, test } from './browser'
import { heldBack } from './held-back'
import { closedForm, feature, RELATIVE, useLayer, WESTERN } from './mapped-boxes'

test('figures are marked while they are computed, and the work can be cancelled and taken up again', async ({
  atlas,
  page,
}) => {
  // the clipper's code is held back, so that the computation lasts as long as the test wants
  const release = await heldBack(page, '**/*.wasm')
  await atlas.open()
  await useLayer(atlas, [feature(WESTERN)])
  const area = page.locator('data[data-quantity="coverage.area.PK-BA"]')
  await expect(area).toHaveAttribute('data-stale', 'true')
  await atlas.action('coverage-cancel').click()
  await expect(page.getByText('Stopped. The figures below are those from before.')).toBeVisible()
  await expect(area).toHaveAttribute('data-stale', 'true')
  // ticks need no worker
  await atlas.tickSheets('35I1')
  const sheet = closedForm([66, 27.75, 66.25, 28])
  await atlas.expectQuantity('coverage.area.PK-BA', sheet, sheet * RELATIVE)
  release()
  await atlas.action('coverage-again').click()
  await expect(area).not.toHaveAttribute('data-stale')
  const both = closedForm(WESTERN) + sheet
  await atlas.expectQuantity('coverage.area.PK-BA', both, both * RELATIVE)
})

test('the bars say what their table says, and the map is shaded by province', async ({ atlas, page }) => {
  await atlas.open('#v=1&panel=coverage&sheets=35I')
  const share = await atlas.quantity('coverage.share.PK-BA')
  const bar = page.locator('[data-bar="measured.PK-BA"]')
  await expect.poll(async () => Number(await bar.getAttribute('width'))).toBeCloseTo(share * 320, 6)
  await expect(page.locator('[data-bar="claim.PK-BA"]')).toHaveAttribute('width', String(0.3244 * 320))
  await page.locator('[data-purpose="coverage-bars-table"] summary').click()
  await expect(page.locator('[data-purpose="coverage-bars-table"] table')).toContainText(
    `${(share * 100).toFixed(2)} %`,
  )
  await page.locator('[data-purpose="coverage-shade"] input[value="provinces"]').check()
  await atlas.expectInFragment('cover', 'shade:provinces')
  await atlas.waitForMap()
})

test('the panel speaks Urdu and fits a telephone', async ({ atlas, page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await atlas.open('#v=1&lang=ur&panel=coverage&sheets=35I')
  await expect(page.getByRole('heading', { name: 'اس کا کتنا حصہ نقشہ بند ہے' })).toBeAttached()
  await expect.poll(() => atlas.quantity('coverage.chosen.share')).toBeGreaterThan(0)
  const panel = page.locator('#panel')
  const outside = await panel.evaluate((element) => {
    const { left, right } = element.getBoundingClientRect()
    const sticking = [...element.querySelectorAll('*')].filter((each) => {
      const box = each.getBoundingClientRect()
      return box.width > 1 && (box.left < left - 1 || box.right > right + 1)
    })
    return sticking.map((each) => `${each.tagName} ${each.textContent?.slice(0, 40)}`)
  })
  expect(outside).toEqual([])
})

test('the clipper is served as WebAssembly and starts under the policy sent as a header', async ({ atlas, page }) => {
  const policy =
    "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; base-uri 'none'; form-action 'none'; object-src 'none'"
  const types: string[] = []
  await page.route('**/*', async (route) => {
    const answer = await route.fetch()
    const headers = answer.headers()
    if (route.request().url().endsWith('.wasm')) types.push(headers['content-type'] ?? '')
    await route.fulfill({ response: answer, headers: { ...headers, 'content-security-policy': policy } })
  })
  await atlas.open()
  await useLayer(atlas, [feature(WESTERN)])
  const area = closedForm(WESTERN)
  await atlas.expectQuantity('coverage.area.PK-BA', area, area * RELATIVE)
  expect(types).toEqual(['application/wasm'])
})
