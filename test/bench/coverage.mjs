/**
 * Coverage in the browser's own worker: reading the file, repairing, uniting and clipping, the answer back on the page.
 * Beside it GEOS through Debian's python3-shapely where that is installed, in one shot and without its start-up, and
 * Turf's union and intersect in Node for as many polygons as it can take: 20 000 it cannot.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { runnerImport } from 'vite'
import { CHROMIUM_FLAGS, findChromium } from '../support/find-chromium.mjs'
import { serveCoveragePage } from './served.mjs'

const RUNS = 5
const FEW = 1000
const MANY = 20_000
const PYTHON = '/usr/bin/python3'

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]

const geosTakes = (polygons, land, runs) => {
  if (!existsSync(PYTHON)) return null
  const script = new URL('./coverage-geos.py', import.meta.url).pathname
  const question = JSON.stringify({
    polygons,
    land: land.type === 'Polygon' ? [land.coordinates] : land.coordinates,
    runs,
  })
  const { status, stdout } = spawnSync(PYTHON, [script], { input: question, maxBuffer: 1e8, encoding: 'utf8' })
  return status === 0 ? median(JSON.parse(stdout).ms) : null
}

const turfTakes = async (polygons, land) => {
  const { featureCollection, intersect, polygon, union, multiPolygon } = await import('@turf/turf')
  const features = polygons.map((ring) => polygon([ring]))
  const whole = multiPolygon(land.type === 'Polygon' ? [land.coordinates] : land.coordinates)
  const began = performance.now()
  intersect(featureCollection([union(featureCollection(features)), whole]))
  return performance.now() - began
}

/** The most memory the page's process ever held, in bytes; null off Linux. */
const peakOf = async (browser) => {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  const peaks = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => (existsSync(`/proc/${id}/status`) ? readFileSync(`/proc/${id}/status`, 'utf8') : ''))
    .map((status) => Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) * 1024)
  await session.detach()
  return Math.max(0, ...peaks) || null
}

const collection = (rings) =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: rings.map((ring) => ({
      type: 'Feature',
      properties: {},
      geometry: { type: 'Polygon', coordinates: [ring] },
    })),
  })

const timesOf = async (page, rings) => {
  await page.evaluate((text) => window.coverageBench.hold(text), collection(rings))
  const times = []
  for (let run = 0; run < RUNS; run++) times.push((await page.evaluate(() => window.coverageBench.whole()))[0])
  return times
}

const editTimes = async (page, [ring]) => {
  const times = []
  for (let run = 0; run < RUNS; run++) {
    const moved = ring.map(([lon, lat]) => [lon + 0.01 * run, lat])
    times.push(
      (
        await page.evaluate((geometry) => window.coverageBench.editOne(geometry), {
          type: 'Polygon',
          coordinates: [moved],
        })
      )[0],
    )
  }
  return times
}

/** Prints `coverage/1000`, `coverage/20000` and `coverage/20000/edit-one`. */
export const benchCoverage = async (print) => {
  const { module } = await runnerImport('./test/bench/coverage-sheets.ts')
  const land = module.balochistan()
  const [few, many] = [module.overlappingSheets(FEW), module.overlappingSheets(MANY)]
  const server = await serveCoveragePage()
  const browser = await chromium.launch({ executablePath: findChromium() ?? undefined, args: CHROMIUM_FLAGS })
  try {
    const page = await browser.newPage()
    await page.goto(server.url)
    await page.waitForFunction(() => window.coverageBench !== undefined)
    await page.evaluate((area) => window.coverageBench.start(area), land)
    const before = await peakOf(browser)
    const ofFew = median(await timesOf(page, few))
    const ofMany = median(await timesOf(page, many))
    const ofEdit = median(await editTimes(page, many))
    const after = await peakOf(browser)
    const against = (name, time, vs, other) =>
      print({ name, median: time, unit: 'ms', runs: RUNS, ...(other ? { ratio: { vs, value: time / other } } : {}) })
    const inGeos = 'native GEOS in one shot'
    const geosOfMany = geosTakes(many, land, 3)
    against(`coverage/${FEW}`, ofFew, 'Turf union and intersect', await turfTakes(few, land))
    against(`coverage/${FEW}`, ofFew, inGeos, geosTakes(few, land, RUNS))
    against(`coverage/${MANY}`, ofMany, inGeos, geosOfMany)
    against(`coverage/${MANY}/edit-one`, ofEdit, inGeos, geosOfMany)
    if (before && after) print({ name: `coverage/${MANY}/memory`, median: (after - before) / 1e6, unit: 'MB', runs: 1 })
  } finally {
    await browser.close()
    await server.close()
  }
}
