import { defineConfig } from '@playwright/test'
import type { Drawing } from './test/e2e/browser'
import { CHROMIUM_FLAGS, findChromium } from './test/support/find-chromium.mjs'

// not 4173: an atlas that someone has open there stays undisturbed
const port = Number(process.env.ATLAS_PORT ?? 4273)
const reports = process.env.ATLAS_REPORTS
const dist = process.env.ATLAS_DIST ?? 'dist'

const executablePath = findChromium() ?? 'chromium'

export default defineConfig<Drawing>({
  testDir: 'test/e2e',
  outputDir: 'test-results',
  // drawing in software is slow and two tests share the machine: room for a noisy one, and no test measures time
  timeout: 120_000,
  expect: { timeout: 20_000 },
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: process.env.CI ? 1 : 0,
  reporter: reports ? [['line'], ['json', { outputFile: `${reports}/playwright.json` }]] : [['list']],
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    viewport: { width: 1280, height: 800 },
    // a quarter of the pixels to draw in software; tests that look at pictures ask for them whole
    deviceScaleFactor: 0.5,
    reducedMotion: 'reduce',
    // each test opens the atlas for the first time: keeping all of it again and again is left to the test of that
    serviceWorkers: 'block',
    // what the page round the map is drawn with is quicker without the software GPU
    launchOptions: { executablePath, args: [...CHROMIUM_FLAGS, '--disable-gpu-compositing'] },
    // recording every test doubles what it costs: only one that failed is looked at again
    trace: process.env.CI ? 'on-first-retry' : 'off',
    screenshot: 'only-on-failure',
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --outDir ${dist} --port ${port}`,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
    stdout: 'ignore',
    timeout: 180_000,
  },
})
