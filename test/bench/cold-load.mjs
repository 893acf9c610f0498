/** One visit with empty caches: what it downloads, and when the shell and the complete map are there. */
import { gzipSync } from 'node:zlib'

const noteMoments = () => {
  const moments = {}
  window.benchMoments = moments
  const look = () => {
    const now = performance.now()
    if (document.querySelector('[data-purpose="search"]')) moments.shell ??= now
    if (document.querySelector('[data-map-state="idle"]') && !moments.drawn) {
      moments.drawn = now
      // complete is what can be seen: two frames later it is on the screen
      requestAnimationFrame(() => requestAnimationFrame(() => (moments.map = performance.now())))
    }
  }
  new MutationObserver(look).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['data-map-state', 'data-purpose'],
  })
}

const sizeOf = async (response) => {
  const type = response.headers()['content-type'] ?? ''
  const bytes = gzipSync(await response.body().catch(() => Buffer.alloc(0)), { level: 9 }).length
  const isWorker = /worker/i.test(response.url())
  return { bytes, isScript: /javascript/.test(type) && !isWorker }
}

export const coldLoad = async (browser, url) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, serviceWorkers: 'block' })
  const page = await context.newPage()
  const sizes = []
  page.on('response', (response) => {
    if (response.url().startsWith('http')) sizes.push(sizeOf(response))
  })
  await page.addInitScript(noteMoments)
  await page.goto(url)
  await page.waitForFunction(() => window.benchMoments.map !== undefined, null, { timeout: 120_000, polling: 100 })
  const moments = await page.evaluate(() => window.benchMoments)
  const loaded = await Promise.all(sizes)
  await context.close()
  const total = (files) => files.reduce((sum, { bytes }) => sum + bytes, 0)
  return {
    requests: loaded.length,
    bytes: total(loaded),
    script: total(loaded.filter(({ isScript }) => isScript)),
    shell: moments.shell ?? null,
    map: moments.map,
  }
}
