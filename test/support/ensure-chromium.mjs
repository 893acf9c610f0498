/** Finds a Chromium for the browser tests, or installs one; prints its path. Run by `npm test`, `npm run bench` and CI. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { findChromium } from './find-chromium.mjs'

const run = (command, args) =>
  spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    timeout: 600_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0

const isRoot = process.getuid?.() === 0

const installers = [
  {
    label: 'apt-get install chromium',
    possible: () => process.platform === 'linux' && isRoot && run('apt-get', ['--version']),
    install: () =>
      run('apt-get', ['update']) && run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']),
  },
  {
    label: 'npx playwright install chromium',
    possible: () => true,
    install: () => run('npx', ['--no-install', 'playwright', 'install', 'chromium']),
  },
]

/** @returns {string} path of a browser that is there now */
export const ensureChromium = () => {
  const found = findChromium()
  if (found) return found
  for (const { label, possible, install } of installers) {
    if (!possible()) continue
    console.error(`No Chromium found: trying ${label}`)
    const installed = install() ? findChromium() : null
    if (installed) return installed
  }
  console.error(
    [
      'The browser tests need Chromium or Chrome, and none could be found or installed.',
      'Install one (Debian and Ubuntu: sudo apt-get install chromium; macOS: brew install --cask chromium;',
      'anywhere: npx playwright install chromium), or set CHROMIUM_PATH to its executable, and run this again.',
    ].join('\n'),
  )
  process.exit(1)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(ensureChromium())
