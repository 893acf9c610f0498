import { chromium } from '@playwright/test'
import { CHROMIUM_FLAGS } from '../support/find-chromium.mjs'

const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: CHROMIUM_FLAGS })
const p = await b.newPage({ viewport: { width: 1280, height: 800 } })
p.on('console', (m) => console.log('C', m.type(), m.text()))
p.on('pageerror', (e) => console.log('E', e.stack))
p.on('requestfailed', (e) => console.log('F', e.url()))
await p.goto('http://127.0.0.1:4399/' + (process.argv[2] ?? ''))
await p.waitForTimeout(Number(process.argv[4] ?? 12000))
console.log(
  await p.evaluate(() =>
    [...document.querySelectorAll('[data-purpose],[role=alert]')]
      .map((e) => e.tagName + ' ' + e.dataset.purpose + ' ' + e.dataset.mapState + ' ' + (e.role ?? ''))
      .join('\n'),
  ),
)
await p.screenshot({ path: process.argv[3] ?? '/tmp/p.png' })
await b.close()
