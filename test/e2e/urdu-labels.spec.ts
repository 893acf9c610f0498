import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import type { Atlas } from './atlas'
import { expect, test } from './browser'

test.use({ drawn: 'every map', deviceScaleFactor: 1 })

const FOLDER = 'test/e2e/__screens__'
const APPROVED = `${FOLDER}/urdu-labels.png`

/** The towns of Punjab, without relief, lines and pins, so that what differs between two pictures is the lettering. */
const VIEW = 'map=6.4/31.2/72.6&layers=-relief,-water,-sites,-zones,-corridor'

/** The middle of the map, clear of every control. */
const labelsIn = async (atlas: Atlas, language: 'en' | 'ur'): Promise<PNG> => {
  await atlas.open(`#v=1&lang=${language}&${VIEW}`)
  await atlas.waitForMap()
  const box = await atlas.map.boundingBox()
  if (!box) throw new Error('The map has no place on the page')
  const [width, height] = [520, 360]
  const clip = { x: box.x + (box.width - width) / 2, y: box.y + (box.height - height) / 2, width, height }
  return PNG.sync.read(await atlas.page.screenshot({ clip: { ...clip, x: Math.round(clip.x), y: Math.round(clip.y) } }))
}

const differingPixels = (one: PNG, other: PNG): number =>
  pixelmatch(one.data, other.data, undefined, one.width, one.height, { threshold: 0.2 })

/** Machines smooth letters a little differently; letters that stand apart or run backwards differ as much as Latin ones. */
const MOST_RELATIVE = 0.4

test('the map letters Urdu as it was approved: joined, right to left', async ({ atlas }) => {
  const urdu = await labelsIn(atlas, 'ur')
  if (process.env.APPROVE_SCREENS) {
    mkdirSync(FOLDER, { recursive: true })
    writeFileSync(APPROVED, PNG.sync.write(urdu))
  }
  const approved = PNG.sync.read(readFileSync(APPROVED))
  const english = await labelsIn(atlas, 'en')
  const lettering = differingPixels(english, approved)
  const drift = differingPixels(urdu, approved)
  console.info(`${drift} pixels differ from the approved picture, ${lettering} in English`)
  expect(lettering, 'English and Urdu lettering must differ for the comparison to mean anything').toBeGreaterThan(800)
  expect(drift / lettering).toBeLessThan(MOST_RELATIVE)
})
