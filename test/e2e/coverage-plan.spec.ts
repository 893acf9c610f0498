import type { Page } from '@playwright/test'
import { expect, test } from './browser'
import { heldBack } from './held-back'

const choose = async (page: Page, purpose: string, value: string): Promise<void> => {
  await page.locator(`select[data-purpose="${purpose}"]`).selectOption(value)
}
const type = async (page: Page, purpose: string, value: string): Promise<void> => {
  await page.locator(`input[data-purpose="${purpose}"]`).fill(value)
}

test('the plan’s weights and target and the comparison come back from the link', async ({ atlas, page }) => {
  await atlas.open('#v=1&lang=en&panel=coverage&scenario=corridor-first')
  await choose(page, 'scenario-compare', 'flagships')
  await type(page, 'plan-weight-corridor', '7.5')
  await type(page, 'plan-target', '30')
  await atlas.expectInFragment('cover', 'versus:flagships,plan:4/7.5/1,target:30')
  const both = await atlas.quantity('scenario.both.sheets')
  await expect(page.locator('data[data-quantity="plan.to-target"]')).not.toHaveAttribute('data-stale')
  const needed = await atlas.quantity('plan.to-target')
  await atlas.open(`#${(await atlas.fragment()).toString()}`)
  await expect(page.locator('[data-purpose="plan-weight-corridor"]')).toHaveValue('7.5')
  await expect(page.locator('[data-purpose="plan-target"]')).toHaveValue('30')
  await expect(page.locator('[data-purpose="scenario-compare"]')).toHaveValue('flagships')
  await atlas.expectQuantity('plan.to-target', needed, 0)
  await atlas.expectQuantity('scenario.both.sheets', both, 0)
  await atlas.open('#v=1&lang=en&panel=coverage&cover=plan:4/900/1,target:30')
  await expect(atlas.notices).toContainText('plan:4/900/1')
  await expect(page.locator('[data-purpose="plan-weight-corridor"]')).toHaveValue('2')
  await expect(page.locator('[data-purpose="plan-target"]')).toHaveValue('30')
})

test('corridor scenarios, the plan and the corridor’s surroundings follow a course of the reader’s own, by its name', async ({
  atlas,
  page,
}) => {
  await atlas.open('#v=1&lang=en&variant=via-existing-roads&buffer=20')
  await atlas.openPanel('corridor')
  await atlas.action('variant-duplicate').click()
  const field = page.locator('[data-purpose="variant-name"]')
  await field.fill('Through Panjgur')
  await field.press('Enter')
  await atlas.openPanel('coverage')
  await choose(page, 'coverage-scenario', 'corridor-first')
  await expect(page.locator('[data-purpose="scenario-words"]')).toContainText('Through Panjgur')
  const sheets = await atlas.quantity('scenario.sheets')
  await choose(page, 'coverage-denominator', 'buffer')
  await expect(page.locator('[data-purpose="coverage-denominator"] option:checked')).toContainText('Through Panjgur')
  await expect.poll(() => atlas.quantity('coverage.chosen.remaining')).toBeGreaterThan(0)
  const whole = await atlas.quantity('coverage.chosen.remaining')
  await type(page, 'coverage-buffer', '40')
  await atlas.expectInFragment('buffer', '40')
  await expect.poll(() => atlas.quantity('coverage.chosen.remaining')).toBeGreaterThan(whole * 1.8)
  expect(sheets).toBeGreaterThan(30)
})

test('scenario and plan are worked out in the background: until then the place says so, and nothing can be taken over', async ({
  atlas,
  page,
}) => {
  // the worker's code is held back, so that the work lasts as long as the test wants
  const release = await heldBack(page, '**/plan.worker*')
  await atlas.open('#v=1&lang=en&panel=coverage&scenario=corridor-first')
  await expect(page.getByText('The sheets of the scenario are being worked out …')).toBeVisible()
  await expect(page.getByText('The plan is being worked out …')).toBeVisible()
  await expect(atlas.action('scenario-apply')).toHaveCount(0)
  // ticks do not wait for it
  await atlas.tickSheets('35I1')
  await expect.poll(() => atlas.quantity('coverage.area.PK-BA')).toBeGreaterThan(0)
  release()
  await expect(atlas.action('scenario-apply')).toBeEnabled()
  await expect(page.locator('table[data-purpose="mapping-plan"] tbody tr')).toHaveCount(20)
  await expect(page.locator('data[data-quantity="scenario.sheets"]')).not.toHaveAttribute('data-stale')
})
