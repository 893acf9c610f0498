/** Files into the atlas in a real browser: how long until the layer is there and drawn, and the page's longest task. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runnerImport } from 'vite'

const CASES = [
  { name: 'points-10k', make: ({ pointCollection }) => pointCollection(10_000) },
  { name: 'points-100k', make: ({ pointCollection }) => pointCollection(100_000) },
  { name: 'polygons-5k', make: ({ polygonCollection }) => polygonCollection(5000, 200) },
]

const noteTasks = () => {
  window.longTasks = []
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) window.longTasks.push({ startTime, duration })
  }).observe({ type: 'longtask' })
}

const shown = (quantity) => `data[data-quantity="${quantity}"]`

/** One import on a fresh page: milliseconds to the preview, to the drawn layer, and the longest task from start to end. */
const importOnce = async (browser, url, file) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' })
  const page = await context.newPage()
  await page.addInitScript(noteTasks)
  await page.goto(`${url}#v=1&panel=data`)
  await page.locator('[data-action="import-choose"]').waitFor()
  await page.locator('[data-map-state="idle"]').waitFor({ timeout: 120_000 })
  // the parts fetched while idle are there: what is measured is the import alone
  await page.waitForTimeout(6000)
  const began = await page.evaluate(() => performance.now())
  await page.locator('input[data-purpose="import"]').setInputFiles(file)
  await page.locator(shown('import.features.read')).waitFor({ timeout: 120_000 })
  const preview = await page.evaluate(() => performance.now())
  await page.locator('[data-action="import-commit"]').click()
  await page.locator(`${shown('layers.imported')}[value="1"]`).waitFor({ timeout: 120_000 })
  await page.locator('[data-map-state="idle"]').waitFor({ timeout: 120_000 })
  const ended = await page.evaluate(() => performance.now())
  const tasks = await page.evaluate(() => window.longTasks)
  await context.close()
  const during = tasks.filter(({ startTime }) => startTime >= began && startTime <= ended)
  return {
    preview: preview - began,
    whole: ended - began,
    longest: Math.max(0, ...during.map(({ duration }) => duration)),
  }
}

/**
 * Prints, per file, the time from choosing it to its preview and to the drawn layer, and the longest task of the page's
 * own thread in between. The browser reports tasks from 50 ms: nought stands for none as long as that.
 */
export const benchImport = async (browser, url, runs, median, print) => {
  const { module } = await runnerImport('./test/fixtures/import/point-collection.ts')
  const folder = mkdtempSync(join(tmpdir(), 'atlas-import-'))
  try {
    for (const { name, make } of CASES) {
      const file = join(folder, `${name}.geojson`)
      writeFileSync(file, make(module))
      const loads = []
      for (let run = 0; run < runs; run++) loads.push(await importOnce(browser, url, file))
      const of = (key) => median(loads.map((load) => load[key]))
      print({ name: `import/${name}`, median: of('whole'), unit: 'ms', runs })
      print({ name: `import/${name}/preview`, median: of('preview'), unit: 'ms', runs })
      print({ name: `import/${name}/longest-task`, median: of('longest'), unit: 'ms', runs })
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
