import { readFileSync } from 'node:fs'
import { PNG } from 'pngjs'
import { writeOwn } from '../../src/permalink/own-work'
import { aDrawing } from '../support/a-document'
import { expect, test } from './browser'
import { bytesOfNext, coloursIn, difference, mapAlone, openImage, PATIENCE, saved, textsOf } from './read-picture'
import { noteWords, readScale, strokesApart, wordsOf } from './read-scale'

test.use({ drawn: 'pictures', deviceScaleFactor: 1 })

const VIEW = '#v=1&lang=en&map=5.6/27.2/64.2&select=site:saindak'

/** Two strokes on the parallel of the picture's middle. GeodSolve -i: 27.2 63.2 to 27.2 65.2 is 198 155.285 m. */
const BETWEEN = 198_155.285
const stroke = (id: string, lon: number) =>
  aDrawing({
    id,
    positions: [
      [lon, 27.05],
      [lon, 27.35],
    ],
  })
const TURNED = `#v=1&lang=en&map=5.6/27.2/64.2/30&select=site:saindak&layers=-provinces,-towns&own=${writeOwn({
  drawings: [stroke('west', 63.2), stroke('east', 65.2)],
})}`

test('a view is saved as a picture with its furniture and its texts, and copied where the clipboard lets it', async ({
  atlas,
  page,
}) => {
  await noteWords(page)
  await atlas.open(TURNED)
  await atlas.waitForMap()
  const part = await openImage(atlas)
  await part.locator('[data-purpose="snapshot-size"]').selectOption('4x3')
  await part.locator('[data-purpose="snapshot-scale"]').selectOption('1')
  await part.locator('[data-purpose="snapshot-title"]').fill('Nokundi to Gwadar')
  await expect(part.locator('[data-purpose="snapshot-preview"]')).toHaveAttribute('data-drawing', 'false', {
    timeout: PATIENCE,
  })
  const { name, bytes, png } = await saved(atlas)
  expect(name).toMatch(/^pakistan-minerals-atlas-nokundi-to-gwadar-\d{4}-\d\d-\d\d\.png$/)
  expect([png.width, png.height]).toEqual([1120, 840])
  // the bar is as long as its words say, against two places whose distance is known; the arrow points where north is
  const { bar, arrow } = readScale(png)
  const words = (await wordsOf(page)).filter((each) => / km \(at /.test(each)).at(-1) ?? ''
  const perMetre = strokesApart(png) / BETWEEN
  expect(Math.abs(bar / perMetre / (Number.parseFloat(words) * 1000) - 1), words).toBeLessThan(0.01)
  expect(Math.abs(arrow + 30)).toBeLessThan(3)
  const texts = textsOf(bytes)
  expect(texts.Title).toBe('Nokundi to Gwadar')
  expect(texts.Software).toBe('Pakistan Minerals Atlas')
  expect(texts.Source).toContain('GeoNames (CC BY 4.0)')
  expect(texts.Comment).toMatch(/#v=1&.*map=[\s\S]*Data edition: [0-9a-f]{16}/)
  expect(coloursIn(png, { x: 0.1, y: 0.2, width: 0.5, height: 0.5 }).size, 'the map').toBeGreaterThan(300)
  expect(coloursIn(png, { x: 0.01, y: 0.02, width: 0.4, height: 0.03 }).size, 'the title').toBeGreaterThan(10)
  expect(coloursIn(png, { x: 0.8, y: 0.1, width: 0.18, height: 0.5 }).size, 'the legend').toBeGreaterThan(30)
  expect(coloursIn(png, { x: 0.01, y: 0.93, width: 0.5, height: 0.05 }).size, 'the foot').toBeGreaterThan(5)

  // the clipboard is closed: the picture is offered as a file instead, without being drawn again
  await page.evaluate(() => {
    navigator.clipboard.write = () => Promise.reject(new DOMException('no', 'NotAllowedError'))
  })
  await atlas.action('snapshot-copy').click()
  const refused = page.locator('[data-purpose="snapshot-refused"]')
  await expect(refused).toContainText('NotAllowedError', { timeout: PATIENCE })
  const again = await bytesOfNext(page, () => atlas.action('snapshot-save-ready').click())
  expect(PNG.sync.read(again.bytes).width).toBe(1120)

  // in the background a tab gets no frames: the page says so, and goes on when it is back
  await page.evaluate(() => {
    const [frames, drop] = [window.requestAnimationFrame.bind(window), window.cancelAnimationFrame.bind(window)]
    const held = new Map<number, FrameRequestCallback>()
    let last = 1e9
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => true })
    window.requestAnimationFrame = (draw) => {
      held.set(++last, draw)
      return last
    }
    window.cancelAnimationFrame = (id) => (held.delete(id) ? undefined : drop(id))
    Object.assign(window, {
      comeBack: () => {
        Object.defineProperty(document, 'hidden', { get: () => false })
        window.requestAnimationFrame = frames
        for (const [id, draw] of [...held]) if (held.delete(id)) draw(performance.now())
      },
    })
    navigator.clipboard.write = async ([item]) => {
      Object.assign(window, { copied: (await item?.getType('image/png'))?.size })
    }
  })
  await atlas.action('snapshot-copy').click()
  const outcome = page.locator('[data-purpose="snapshot-outcome"]')
  await expect(outcome).toContainText('in the background')
  await page.evaluate(() => (window as unknown as { comeBack: () => void }).comeBack())
  await expect(outcome).toHaveAttribute('data-state', 'copied', {
    timeout: PATIENCE,
  })
  expect(await page.evaluate(() => (window as unknown as { copied: number }).copied)).toBeGreaterThan(50_000)
})

test('a picture beyond what the graphics card takes is stitched from tiles without a seam, and failures say what next', async ({
  atlas,
  page,
}) => {
  test.slow()
  await page.addInitScript(() => {
    const limits = window as unknown as { cardLimit?: number; canvasLimit?: number }
    const { prototype } = WebGL2RenderingContext
    const { getParameter } = prototype
    prototype.getParameter = function (this: WebGL2RenderingContext, name: number) {
      return (name === this.MAX_RENDERBUFFER_SIZE && limits.cardLimit) || getParameter.call(this, name)
    }
    const pens = CanvasRenderingContext2D.prototype
    const { getImageData } = pens
    pens.getImageData = function (this: CanvasRenderingContext2D, ...area: Parameters<typeof getImageData>) {
      if (limits.canvasLimit && this.canvas.width > limits.canvasLimit) return new ImageData(1, 1)
      return getImageData.apply(this, area)
    }
  })
  await atlas.open(VIEW)
  await atlas.waitForMap()
  const screen = await page.locator('#map canvas').first().boundingBox()
  if (!screen) throw new Error('no map')
  const part = await openImage(atlas)
  await part.locator('[data-purpose="snapshot-size"]').selectOption('screen')
  await part.locator('[data-purpose="snapshot-scale"]').selectOption('1')
  await mapAlone(part)
  const whole = (await saved(atlas)).png
  expect(whole.width).toBe(Math.round(screen.width))
  await page.evaluate(() => Object.assign(window, { cardLimit: 520 }))
  const tiled = (await saved(atlas)).png
  expect([tiled.width, tiled.height]).toEqual([whole.width, whole.height])
  const { all, worstLine } = difference(whole, tiled)
  // a name here and there may be placed otherwise; no line of pixels may differ from end to end
  expect(all).toBeLessThan(0.02)
  expect(worstLine).toBeLessThan(0.15)

  await page.evaluate(() => Object.assign(window, { cardLimit: 0, canvasLimit: 2000 }))
  await part.locator('[data-purpose="snapshot-scale"]').selectOption('4')
  await atlas.action('snapshot-png').click()
  const problem = page.locator('[data-purpose="snapshot-problem"]')
  await expect(problem).toContainText(`${(whole.width * 4).toLocaleString('en')} ×`)
  const smaller = await bytesOfNext(page, () => atlas.action('snapshot-smaller').click())
  expect(PNG.sync.read(smaller.bytes).width).toBe(whole.width * 2)

  await page.evaluate(() => {
    const lose = (): void => {
      const canvas = document.querySelector<HTMLCanvasElement>('[data-purpose="picture-map"] canvas')
      const lost = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')
      if (lost) lost.loseContext()
      else setTimeout(lose, 5)
    }
    lose()
  })
  await atlas.action('snapshot-png').click()
  await expect(problem).toContainText('graphics card gave up', { timeout: PATIENCE })
  await expect(page.locator('[data-purpose="picture-map"]')).toHaveCount(0)
  const again = await bytesOfNext(page, () => atlas.action('snapshot-again').click())
  expect(PNG.sync.read(again.bytes).width).toBe(whole.width * 2)
})

test('an Urdu picture for paper is written from right to left and has the size of the paper', async ({
  atlas,
  page,
}) => {
  await atlas.open('#v=1&lang=ur&map=5.4/28.3/66')
  await atlas.waitForMap()
  const part = await openImage(atlas)
  // on a telephone the preview is seen while one chooses
  await page.setViewportSize({ width: 390, height: 844 })
  await part.locator('[data-part="qr"]').scrollIntoViewIfNeeded()
  await expect(part.locator('[data-purpose="snapshot-preview"] canvas')).toBeInViewport({ ratio: 0.9 })
  await page.setViewportSize({ width: 1280, height: 800 })
  await part.locator('[data-purpose="snapshot-size"]').selectOption('a4')
  await part.locator('[data-purpose="snapshot-scale"]').selectOption('150')
  const { name, bytes, png } = await saved(atlas)
  expect([png.width, png.height]).toEqual([1240, 1754])
  expect(textsOf(bytes).Title).toBe('پاکستان معدنیات اٹلس')
  expect(name).toMatch(/^pakistan-minerals-atlas-map-\d{4}-\d\d-\d\d\.png$/)
  // the title stands at the right, and there alone
  expect(coloursIn(png, { x: 0.7, y: 0.01, width: 0.28, height: 0.03 }).size).toBeGreaterThan(10)
  expect(coloursIn(png, { x: 0.02, y: 0.01, width: 0.3, height: 0.02 }).size).toBeLessThan(5)

  const [legend] = await Promise.all([page.waitForEvent('download'), atlas.action('legend-svg').click()])
  expect(legend.suggestedFilename()).toMatch(/legend-.*\.svg$/)
  const svg = readFileSync(await legend.path(), 'utf8')
  const wellFormed = await page.evaluate(
    (text) => new DOMParser().parseFromString(text, 'image/svg+xml').querySelector('parsererror') === null,
    // the page's policy forbids styles in what it reads
    svg.replace(/<style>[^<]*<\/style>/, ''),
  )
  expect(wellFormed).toBe(true)
  expect(svg).toContain('direction="rtl"')
})
