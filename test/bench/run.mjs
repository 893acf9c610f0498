/**
 * `npm run bench` prints a table, `npm run bench -- --json` one object a line:
 * {"name", "median", "unit", "runs", "ratio": {"vs", "value"}}; `cold-load`, `import`, `science` or `coverage` as a further
 * word runs that part alone. Ratios hold from machine to machine, milliseconds do not.
 */
import { chromium } from '@playwright/test'
import { runnerImport } from 'vite'
import { CHROMIUM_FLAGS, findChromium } from '../support/find-chromium.mjs'
import { coldLoad } from './cold-load.mjs'
import { benchCoverage } from './coverage.mjs'
import { benchImport } from './import.mjs'
import { serveAtlas, serveFloor, serveLayerPage } from './served.mjs'
import { benchTick } from './tick.mjs'

const RUNS = 5
const asJson = process.argv.includes('--json')

const median = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}
const rounded = (number) => Number(number.toPrecision(4))

const print = ({ name, median, unit, runs, ratio }) => {
  const line = { name, median: rounded(median), unit, runs }
  if (ratio) line.ratio = { vs: ratio.vs, value: rounded(ratio.value) }
  if (asJson) return console.log(JSON.stringify(line))
  const beside = line.ratio ? `${line.ratio.value} × ${line.ratio.vs}` : ''
  console.log(`${name.padEnd(34)} ${String(line.median).padStart(10)} ${unit.padEnd(9)} ${beside}`)
}

const FLOOR = 'bare MapLibre and React drawing the provinces'

const benchColdLoad = async () => {
  const servers = [await serveAtlas(), await serveFloor()]
  const browser = await chromium.launch({ executablePath: findChromium() ?? undefined, args: CHROMIUM_FLAGS })
  const [atlas, floor] = [[], []]
  try {
    // the first visit warms the browser itself; then the two take turns, so that a noisy minute meets both
    for (const { url } of servers) await coldLoad(browser, url)
    for (let run = 0; run < RUNS; run++) {
      atlas.push(await coldLoad(browser, servers[0].url))
      floor.push(await coldLoad(browser, servers[1].url))
    }
  } finally {
    await browser.close()
    for (const server of servers) await server.close()
  }
  const of = (loads, key) => median(loads.map((load) => load[key]))
  const against = (name, key, unit) => {
    const ours = of(atlas, key)
    print({ name, median: ours, unit, runs: RUNS, ratio: { vs: FLOOR, value: ours / of(floor, key) } })
  }
  against('cold-load.complete-map', 'map', 'ms')
  print({ name: 'cold-load.shell', median: of(atlas, 'shell'), unit: 'ms', runs: RUNS })
  against('cold-load.script', 'script', 'B gzip')
  against('cold-load.all-files', 'bytes', 'B gzip')
  against('cold-load.requests', 'requests', 'requests')
}

const benchScience = async () => {
  const { module } = await runnerImport('./test/bench/science.ts')
  for (const { name, ours, other, vs } of await module.contests()) {
    const timed = (task) =>
      median(
        Array.from({ length: RUNS }, () => {
          const began = performance.now()
          task()
          return performance.now() - began
        }),
      )
    ours()
    const time = timed(ours)
    print({
      name,
      median: time,
      unit: 'ms',
      runs: RUNS,
      ...(other ? { ratio: { vs, value: time / timed(other) } } : {}),
    })
  }
}

const benchImports = async () => {
  const servers = [await serveAtlas(), await serveLayerPage()]
  const [atlas, bare] = servers.map(({ url }) => url)
  const browser = await chromium.launch({ executablePath: findChromium() ?? undefined, args: CHROMIUM_FLAGS })
  try {
    await benchImport(browser, { atlas, bare }, RUNS, median, print)
  } finally {
    await browser.close()
    for (const server of servers) await server.close()
  }
}

const BENCHES = {
  'cold-load': benchColdLoad,
  import: benchImports,
  science: benchScience,
  coverage: async () => {
    await benchTick(print)
    await benchCoverage(print)
  },
}

const asked = Object.keys(BENCHES).filter((name) => process.argv.includes(name))
for (const name of asked.length > 0 ? asked : Object.keys(BENCHES)) await BENCHES[name]()
