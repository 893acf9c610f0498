import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge']

const BEYOND_PATH = [
  '/usr/bin',
  '/usr/local/bin',
  '/snap/bin',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

const candidates = () => {
  const folders = [...(process.env.PATH ?? '').split(delimiter), ...BEYOND_PATH]
  return [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...BEYOND_PATH.slice(3)]
}

const playwrightsOwn = () => {
  try {
    return chromium.executablePath()
  } catch {
    return null
  }
}

/** Path of the browser to test with: CHROMIUM_PATH, else the system's, else Playwright's own; null when there is none. */
export const findChromium = () => {
  const asked = process.env.CHROMIUM_PATH
  if (asked) return existsSync(asked) ? asked : null
  const system = candidates().find((path) => existsSync(path))
  if (system) return system
  const own = playwrightsOwn()
  return own && existsSync(own) ? own : null
}

/** A software GPU draws the map the same way on every machine; nothing may be fetched in the background. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
]
