/**
 * A tick of one survey sheet in the coverage panel: from the click to the frame that shows every figure of the panel
 * anew, with no sheet and with hundreds ticked before, and how long the click itself holds the page's own thread.
 */
import { readFileSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { CHROMIUM_FLAGS, findChromium } from '../support/find-chromium.mjs'
import { serveAtlas } from './served.mjs'

const RUNS = 5

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]

const NEXT = '30G11'
/** The first 500 sheets of Pakistan, and one more that is none of them. */
const FIVE_HUNDRED = JSON.parse(readFileSync('public/geo/toposheets.geojson', 'utf8'))
  .features.map(({ properties }) => properties.sheet)
  .filter((sheet) => sheet !== NEXT)
  .slice(0, 500)
  .join(',')

/** Ticks or unticks by the button of the list, and waits for the frame after it; `late` are figures that came later. */
const tickOnce = async (page, list) => {
  await page.locator('[data-purpose="sheet-list"]').fill(list)
  return page.evaluate(async () => {
    const figures = () =>
      new Map(
        // what is folded away follows when the page has nothing better to do
        [...document.querySelectorAll('[data-quantity]')]
          .filter((each) => each.checkVisibility())
          .map((each) => [each.dataset.quantity, `${each.getAttribute('value')} ${each.dataset.stale ?? ''}`]),
      )
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    const button = document.querySelector('[data-action="sheet-list-apply"]')
    const before = figures()
    await frame()
    const began = performance.now()
    button.click()
    await null
    const handler = performance.now() - began
    await frame()
    const shown = performance.now() - began
    const after = figures()
    await new Promise((resolve) => setTimeout(resolve, 700))
    const settled = figures()
    const late = [...settled].filter(([name, value]) => after.get(name) !== value).map(([name]) => name)
    const changed = [...settled].filter(([name, value]) => before.get(name) !== value).length
    return { handler, shown, late, changed }
  })
}

const ticksFrom = async (browser, url, list) => {
  const times = []
  for (let run = 0; run <= RUNS; run++) {
    // a fresh visitor: otherwise the tick of the run before would be restored
    const context = await browser.newContext({ serviceWorkers: 'block' })
    const page = await context.newPage()
    await page.goto(`${url}#v=1&lang=en&panel=coverage${list === '' ? '' : `&sheets=${list}`}`)
    await page.locator('[data-purpose="plan-curve"]').waitFor()
    await page.waitForTimeout(1500)
    const tick = await tickOnce(page, NEXT)
    await context.close()
    if (tick.changed < 10) throw new Error(`only ${tick.changed} figures changed`)
    // the first warms the page up
    if (run > 0) times.push(tick)
  }
  return times
}

/** Prints `coverage/tick` from 0 and from 500 ticked sheets. */
export const benchTick = async (print) => {
  const server = await serveAtlas()
  const browser = await chromium.launch({ executablePath: findChromium() ?? undefined, args: CHROMIUM_FLAGS })
  try {
    for (const [count, list] of [
      [0, ''],
      [500, FIVE_HUNDRED],
    ]) {
      const times = await ticksFrom(browser, server.url, list)
      const of = (key) => median(times.map((time) => time[key]))
      const name = `coverage/tick/${count}`
      print({ name, median: of('shown'), unit: 'ms', runs: RUNS })
      print({ name: `${name}/click`, median: of('handler'), unit: 'ms', runs: RUNS })
      print({ name: `${name}/late`, median: median(times.map(({ late }) => late.length)), unit: 'figures', runs: RUNS })
    }
  } finally {
    await browser.close()
    await server.close()
  }
}
