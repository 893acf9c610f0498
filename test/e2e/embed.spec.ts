import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from './browser'

/** A page of somebody else's, on an origin of its own, with the atlas in a frame between two buttons. */
const hostPage = (frame: string): string => `<!doctype html><html lang="en"><title>School</title>
<body style="margin:0;block-size:3000px"><button id="before">before</button>
<iframe id="atlas" title="Atlas" src="${frame}" style="inline-size:100%;block-size:440px;border:0"></iframe>
<button id="after">after</button>
<script>
  const frame = document.getElementById('atlas').contentWindow
  window.heard = []
  addEventListener('message', ({ data }) => window.heard.push(data))
  window.ask = (message) => new Promise((resolve) => {
    const id = Math.random()
    const timer = setTimeout(() => resolve('silence'), 2000)
    addEventListener('message', ({ data }) => { if (data.id === id) { clearTimeout(timer); resolve(data) } })
    frame.postMessage({ atlas: 1, id, ...message }, '*')
  })
</script></body></html>`

type Asks = { ask: (message: object) => Promise<Record<string, unknown> | 'silence'>; heard: readonly unknown[] }

/** What somebody else has in the same page: it can reach the atlas's window, and has no leave to steer it. */
const strangerPage = `<!doctype html><html lang="en"><title>Stranger</title><script>
  window.heard = []
  addEventListener('message', ({ data }) => window.heard.push(data))
  window.ask = (message) => new Promise((resolve) => {
    const id = Math.random()
    const timer = setTimeout(() => resolve('silence'), 2000)
    addEventListener('message', ({ data }) => { if (data.id === id) { clearTimeout(timer); resolve(data) } })
    parent.frames[0].postMessage({ atlas: 1, id, ...message }, '*')
  })
</script></html>`

const serve = async (page: () => string): Promise<{ server: Server; origin: string }> => {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' })
    response.end(page())
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

let servers: readonly Server[] = []
let host = ''
let stranger = ''
let frame = ''

test.beforeAll(async () => {
  const [ours, theirs] = await Promise.all([serve(() => hostPage(frame)), serve(() => strangerPage)])
  servers = [ours.server, theirs.server]
  host = ours.origin
  stranger = theirs.origin
})
test.afterAll(() => {
  for (const server of servers) server.close()
})

test('a frame in another page scrolls with it, lets the keyboard through and can be steered by it alone', async ({
  page,
  baseURL,
  watch,
}) => {
  watch.foresee(new RegExp(`foreign request: (${host}|${stranger})`))
  frame = `${baseURL}?embed&origin=${encodeURIComponent(host)}#v=1&lang=ur&map=6/28/64`
  await page.goto(host)
  const inside = page.frameLocator('#atlas')
  const map = inside.locator('[data-purpose="map"]')
  await expect(map).toHaveAttribute('data-map-state', 'idle', { timeout: 90_000 })
  expect(await inside.locator('html').getAttribute('dir')).toBe('rtl')
  // the bare wheel belongs to the page around it; the words say what to do instead, in the frame's language
  const zoom = await map.getAttribute('data-zoom')
  await map.hover({ position: { x: 300, y: 150 } })
  await page.mouse.wheel(0, 300)
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(100)
  await expect(inside.locator('.maplibregl-cooperative-gesture-screen')).toContainText('Ctrl دبا کر')
  expect(await map.getAttribute('data-zoom')).toBe(zoom)

  await page.locator('#before').focus()
  for (let presses = 0; presses < 25; presses += 1) {
    await page.keyboard.press('Tab')
    if (await page.evaluate(() => document.activeElement?.id === 'after')) break
  }
  await expect(page.locator('#after')).toBeFocused()

  const ask = (message: object) => page.evaluate((asked) => (window as unknown as Asks).ask(asked), message)
  expect(await page.evaluate(() => (window as unknown as Asks).heard)).toContainEqual({ atlas: 1, type: 'ready' })
  expect(await ask({ type: 'set-hash', hash: '#v=1&lang=ur&map=8/28.8/62.7&layers=-towns' })).toMatchObject({
    type: 'done',
    dropped: [],
  })
  await expect(map).toHaveAttribute('data-zoom', '8.000')
  expect(await ask({ type: 'select', selection: { kind: 'site', id: 'saindak' } })).toMatchObject({ type: 'done' })
  await expect(inside.locator('[data-selection="site:saindak"]')).toBeVisible()
  const state = await ask({ type: 'get-state' })
  expect(state).toMatchObject({ type: 'state', selection: { kind: 'site', id: 'saindak' } })
  expect(JSON.stringify(state)).toContain('layers=-towns')
  expect(await ask({ type: 'fly-to-the-moon' })).toMatchObject({ type: 'error', reason: 'unknown-type' })

  // a frame of a third origin, beside it in the same page: the atlas does not do as it says, nor answers it
  await page.evaluate((src) => {
    const other = document.createElement('iframe')
    Object.assign(other, { name: 'stranger', title: 'stranger', src })
    document.body.append(other)
  }, stranger)
  await expect.poll(() => page.frame({ name: 'stranger' })?.url()).toContain(stranger)
  const other = page.frame({ name: 'stranger' })
  if (!other) throw new Error('the stranger has no frame')
  await other.waitForFunction(() => 'ask' in window)
  const asStranger = (message: object) => other.evaluate((asked) => (window as unknown as Asks).ask(asked), message)
  const [told, set] = await Promise.all([
    asStranger({ type: 'get-state' }),
    asStranger({ type: 'set-hash', hash: '#v=1&lang=ur&map=5/30/70' }),
  ])
  expect([told, set]).toEqual(['silence', 'silence'])
  expect(await other.evaluate(() => (window as unknown as Asks).heard)).toEqual([])
  await expect(map).toHaveAttribute('data-zoom', '8.000')
  expect(await ask({ type: 'get-state' })).toMatchObject({ type: 'state', selection: { kind: 'site', id: 'saindak' } })

  // whatever can be pressed can be seen, beside the open card too
  for (const width of [1000, 390]) {
    await page.setViewportSize({ width, height: 700 })
    const buttons = await inside.locator('fieldset button').all()
    expect(buttons.length).toBeGreaterThan(3)
    for (const button of buttons) await button.click({ trial: true })
  }

  const full = inside.locator('[data-action="open-full-atlas"]')
  await expect(full).toHaveAttribute('href', /select=site:saindak/)
  await expect(full).not.toHaveAttribute('href', /embed/)
})

test('a frame that names no page listens to none, and shows only what it was asked to', async ({
  page,
  baseURL,
  watch,
}) => {
  watch.foresee(new RegExp(`foreign request: ${host}`))
  frame = `${baseURL}?embed=none#v=1&map=6/28/64&select=site:saindak`
  await page.goto(host)
  const inside = page.frameLocator('#atlas')
  await expect(inside.locator('[data-purpose="map"]')).toHaveAttribute('data-map-state', 'idle', { timeout: 90_000 })
  const answer = await page.evaluate(() => (window as unknown as Asks).ask({ type: 'get-state' }))
  expect(answer).toBe('silence')
  await expect(inside.locator('[data-selection]')).toHaveCount(0)
  await expect(inside.locator('[data-action="open-full-atlas"]')).toBeVisible()
  await expect(inside.getByText('Boundaries are not authoritative')).toBeVisible()
})

test('the share dialog writes a frame that shows the view', async ({ page, atlas }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await atlas.open('#v=1&lang=en&map=7/28.8/62.7&select=site:saindak')
  await page.locator('[data-action="share"]').click()
  await page.locator('[role=tab][data-way="embed"]').click()
  await page.locator('[data-purpose="embed-language"]').selectOption('ur')
  await page.locator('[data-embed-part="controls"]').uncheck()
  await page.locator('[data-purpose="embed-origins"]').fill('https://school.example nonsense')
  await expect(page.getByRole('alert')).toContainText('nonsense')
  await page.locator('[data-action="embed-copy"]').click()
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible()
  const code = await page.evaluate(() => navigator.clipboard.readText())
  const attribute = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(code)?.[1]?.replaceAll('&amp;', '&')
  expect(attribute('title')).toBe('Pakistan Minerals Atlas')
  expect(attribute('loading')).toBe('lazy')
  expect(attribute('src')).toContain('?embed=legend,card&origin=https%3A%2F%2Fschool.example#v=1')
  expect(attribute('src')).toContain('lang=ur')
  expect(attribute('src')).toContain('select=site:saindak')
  // the frame remembers what data it was made with, and hands it on to the whole atlas
  const edition = /&ed=[0-9a-f]{16}$/.exec(attribute('src') ?? '')?.[0] ?? ''
  expect(edition).not.toBe('')
  await page.goto((attribute('src') ?? '').replace(edition, '&ed=0123456789abcdef'))
  await expect(atlas.action('open-full-atlas')).toHaveAttribute('href', /&ed=0123456789abcdef$/)
})
