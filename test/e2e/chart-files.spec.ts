import { writeFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { expect, test } from './browser'
import { bytesOfNext, openImage } from './read-picture'

/** A drawing as a program reads it that knows nothing of the page. */
const read = (page: Page, svg: string) =>
  page.evaluate((text) => {
    const file = new DOMParser().parseFromString(text, 'image/svg+xml')
    const root = file.documentElement
    const all = [...file.querySelectorAll('*')]
    return {
      broken: file.querySelector('parsererror') !== null,
      root: `${root.namespaceURI} ${root.localName}`,
      size: [root.getAttribute('width'), root.getAttribute('height'), root.getAttribute('viewBox')],
      language: root.getAttribute('lang'),
      title: root.querySelector('title')?.textContent ?? '',
      words: [...file.querySelectorAll('text')].map((each) => each.textContent ?? ''),
      directions: [...new Set([...file.querySelectorAll('text')].map((each) => each.getAttribute('direction')))],
      fromThePage: all.filter((each) => each.matches('[class], [style], script, image, use, foreignObject')).length,
      colours: [...new Set(all.flatMap((each) => ['fill', 'stroke'].map((name) => each.getAttribute(name) ?? 'none')))],
    }
  }, svg)

const saveAs = async (page: Page, part: Locator, id: string) => {
  const { name, bytes } = await bytesOfNext(page, () => part.locator(`[data-action="${id}"]`).click())
  const text = bytes.toString('utf8')
  expect(text).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>/)
  // a page may not have styles of its own; what stands in a drawing's is read apart
  const file = await read(page, text.replace(/<style>.*?<\/style>/s, ''))
  const face = /@font-face\{font-family:"Noto Naskh Arabic".*?url\(data:font\/woff2;base64,([^)]+)\)/.exec(text)?.[1]
  expect(file.broken, id).toBe(false)
  expect(file.root).toBe('http://www.w3.org/2000/svg svg')
  for (const value of file.size) expect(value, id).toMatch(/^[-\d. ]+$/)
  // nothing in it is looked up in the page it came from
  expect(file.fromThePage, id).toBe(0)
  for (const colour of file.colours)
    expect(colour, id).toMatch(/^(none|#[0-9a-f]{3,8}|rgba?\([\d., ]+\)|url\("#.*"\))$/)
  if (process.env.ATLAS_PICTURES) writeFileSync(`${process.env.ATLAS_PICTURES}/${name}`, text)
  return { name, face: face ?? null, ...file }
}

const wordsOnPage = (page: Page, chart: string): Promise<string[]> =>
  page.locator(`svg[data-chart="${chart}"] text`).allTextContents()

test('charts and legend are saved as drawings that stand by themselves, with the words and figures of the page', async ({
  atlas,
  page,
}) => {
  await atlas.open('#v=1&lang=en&panel=coverage&sheets=30G11,30G12,34C11')
  await expect(page.locator('svg[data-chart="coverage-bars"] text').first()).toBeAttached()
  const part = await openImage(atlas)
  const bars = await saveAs(page, part, 'chart-svg-coverage-bars')
  expect(bars.name).toMatch(/^pakistan-minerals-atlas-coverage-bars-.*\.svg$/)
  expect([bars.language, bars.directions, bars.title]).toEqual(['en', ['ltr'], 'Coverage bars (%)'])
  const key = await page.locator('[data-key-of="coverage-bars"] > li').allTextContents()
  expect(key.length).toBeGreaterThan(1)
  expect(bars.words).toEqual(['Coverage bars (%)', ...key, ...(await wordsOnPage(page, 'coverage-bars'))])
  expect(bars.face).toBeNull()
  expect(bars.words).toEqual(expect.arrayContaining(['0', '100', 'Balochistan']))
  const legend = await saveAs(page, part, 'legend-svg')
  expect([legend.language, legend.directions.filter(Boolean)]).toEqual(['en', ['ltr']])
  expect(legend.words).toContain('Balochistan')
  await page.keyboard.press('Escape')
  await expect(part).toHaveCount(0)

  await atlas.switchLanguage()
  await expect(page.locator('html')).toHaveAttribute('lang', 'ur')
  await openImage(atlas)
  const barsInUrdu = await saveAs(page, part, 'chart-svg-coverage-bars')
  const keyInUrdu = await page.locator('[data-key-of="coverage-bars"] > li').allTextContents()
  expect(barsInUrdu.words.slice(1, 1 + key.length)).toEqual(keyInUrdu)
  expect(keyInUrdu.join('')).not.toMatch(/[A-Za-z]/)
  await page.keyboard.press('Escape')
  await expect(part).toHaveCount(0)
  await atlas.openPanel('corridor')
  await expect(page.locator('svg[data-chart="corridor-strip"] text').first()).toBeAttached()
  await openImage(atlas)
  const strip = await saveAs(page, part, 'chart-svg-corridor-strip')
  // its caption runs as Urdu does, what is drawn runs as the page has it
  expect([strip.language, strip.directions[0], strip.title]).toEqual(['ur', 'rtl', 'راہداری کی پٹی (کلومیٹر)'])
  expect(strip.words).toEqual(['راہداری کی پٹی (کلومیٹر)', ...(await wordsOnPage(page, 'corridor-strip'))])
  expect(strip.words.join(' ')).toContain('گوادر')
  const inUrdu = await saveAs(page, part, 'legend-svg')
  expect([inUrdu.language, inUrdu.words.includes('بلوچستان')]).toEqual(['ur', true])
  // the letters of Urdu come along: a whole face, with which any program can draw them
  for (const { face } of [strip, inUrdu, barsInUrdu]) {
    expect(
      Buffer.from(face ?? '', 'base64')
        .subarray(0, 4)
        .toString('latin1'),
    ).toBe('wOF2')
  }
})
