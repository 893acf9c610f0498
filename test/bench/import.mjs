/**
 * Files into the atlas in a real browser: how long until the layer is there and drawn, the longest task of the page meanwhile
 * and while the map is dragged afterwards, and the memory of the page with its workers.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runnerImport } from 'vite'
import { watchThread } from './main-thread.mjs'
import { pan } from './pan.mjs'

const CASES = [
  { name: '10k-points', make: ({ pointCollection }) => pointCollection(10_000) },
  { name: '100k-points', make: ({ pointCollection }) => pointCollection(100_000) },
  { name: '5k-polygons', make: ({ polygonCollection }) => polygonCollection(5000, 200) },
]

const BARE = 'bare MapLibre given the same file as a GeoJSON source'

const shown = (quantity) => `data[data-quantity="${quantity}"]`

const idle = (page) => page.locator('[data-map-state="idle"]').waitFor({ timeout: 180_000 })

/** It says that it is idle once more after what is asked of it now has begun. */
const settled = async (page) => {
  await page.waitForTimeout(500)
  await idle(page)
}

/** Megabytes of the page's process that are its own, workers included; null off Linux. */
const memoryOf = async (browser) => {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  await session.detach()
  const sizes = processInfo
    .filter(({ type, id }) => type === 'renderer' && existsSync(`/proc/${id}/smaps_rollup`))
    .map(({ id }) => Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/smaps_rollup`, 'utf8'))?.[1]) / 1024)
  return sizes.length > 0 ? Math.max(...sizes) : null
}

const freshPage = async (browser, url) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' })
  const page = await context.newPage()
  await page.goto(url)
  await idle(page)
  return { page, close: () => context.close() }
}

const importOnce = async (browser, url, file, median) => {
  const { page, close } = await freshPage(browser, `${url}#v=1&panel=data`)
  await page.locator('[data-action="import-choose"]').waitFor()
  // the parts fetched while idle are there: what is measured is the import alone
  await page.waitForTimeout(6000)
  const [empty, before] = [await pan(browser, page, median), await memoryOf(browser)]
  await settled(page)
  const stop = await watchThread(browser, page)
  const now = () => page.evaluate(() => performance.now())
  const began = await now()
  await page.locator('input[data-purpose="import"]').setInputFiles(file)
  await page.locator(shown('import.features.read')).waitFor({ timeout: 120_000 })
  const preview = (await now()) - began
  await page.locator('[data-action="import-commit"]').click()
  await page.locator(`${shown('layers.imported')}[value="1"]`).waitFor({ timeout: 120_000 })
  await settled(page)
  const whole = (await now()) - began
  const tasks = await stop()
  const dragged = await pan(browser, page, median)
  // by then the browser has collected what the import left behind
  await page.waitForTimeout(10_000)
  const after = await memoryOf(browser)
  await close()
  return { preview, whole, tasks, empty, dragged, memory: after === null ? null : after - before }
}

const bareOnce = async (browser, url, file, median) => {
  const { page, close } = await freshPage(browser, url)
  await page.locator('input[data-purpose="import"]').setInputFiles(file)
  await settled(page)
  const dragged = await pan(browser, page, median)
  await close()
  return dragged
}

const report = (name, loads, bare, median, print) => {
  const line = (rest, unit, of, ratio) => {
    const value = median(loads.map(of))
    print({ name: rest, median: value, unit, runs: loads.length, ...(ratio ? { ratio: ratio(value) } : {}) })
  }
  line(`import/${name}`, 'ms', ({ whole }) => whole)
  line(`import/${name}/preview`, 'ms', ({ preview }) => preview)
  line(`import/${name}/longest-task`, 'ms', ({ tasks }) => tasks.longest)
  line(`import/${name}/longest-task.computed`, 'ms', ({ tasks }) => tasks.computed)
  if (loads.every(({ memory }) => memory !== null)) line(`import/${name}/memory`, 'MB', ({ memory }) => memory)
  const against = (key) => (value) => ({ vs: BARE, value: value / median(bare.map((each) => each[key])) })
  line(`pan/${name}`, 'ms/frame', ({ dragged }) => dragged.frame, against('frame'))
  line(`pan/${name}/without-it`, 'ms/frame', ({ empty }) => empty.frame)
  line(`pan/${name}/longest-task`, 'ms', ({ dragged }) => dragged.longest, against('longest'))
  line(`pan/${name}/longest-task.computed`, 'ms', ({ dragged }) => dragged.computed, against('computed'))
}

/**
 * Prints, per file, the time from choosing it to its preview and to the drawn layer, and what dragging the map is like then,
 * beside bare MapLibre with the same file. A task's `computed` part is the thread's own work: the rest it waited for.
 */
export const benchImport = async (browser, urls, runs, median, print) => {
  const { module: points } = await runnerImport('./test/fixtures/import/point-collection.ts')
  const { module: polygons } = await runnerImport('./test/fixtures/import/polygon-collection.ts')
  const folder = mkdtempSync(join(tmpdir(), 'atlas-import-'))
  try {
    for (const { name, make } of CASES) {
      const file = join(folder, `${name}.geojson`)
      writeFileSync(file, make({ ...points, ...polygons }))
      const [loads, bare] = [[], []]
      for (let run = 0; run < runs; run++) {
        loads.push(await importOnce(browser, urls.atlas, file, median))
        bare.push(await bareOnce(browser, urls.bare, file, median))
      }
      report(name, loads, bare, median, print)
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
