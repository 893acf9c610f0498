import { describe, expect, test } from 'vitest'
import { base } from '../../../src/permalink/base'
import { roundedCamera } from '../../../src/permalink/camera'
import { fromHash } from '../../../src/permalink/from-hash'
import { toHash } from '../../../src/permalink/to-hash'
import { anySnapshot } from '../../support/arbitrary-snapshot'
import fc from '../../support/fuzz'
import { problemsOf } from '../../support/problems-of-snapshot'

const TILE = 512
const LINK =
  '#v=1&map=6.2/27.51/64.12/30/45&lang=ur&theme=dark&panel=corridor&select=leg:as-named/1&variant=via-existing-roads' +
  '&buffer=75&layers=-relief,+toposheets,towns:0.5&commodity=copper-gold,coal&status=operating&province=PK-BA' +
  '&accuracy=exact&critical=copper&cover=of:PK-KP,basis:official,scale:50k/1m,to:2022,versus:flagships,plan:6/2.5/0,target:60&scenario=rule,join:all,sites:copper-gold/25,corridor:50,blocks:34/35&q=%D8%B3%DB%8C%D9%86%D8%AF%DA%A9&sheets=30G11,34C1-3.11,35A-D,38&ed=2f9c1a'

describe('a link', () => {
  test('brings back every view, camera rounded, and drops nothing', () => {
    fc.assert(
      fc.property(anySnapshot, (snapshot) => {
        const { camera } = snapshot
        expect(fromHash(base(), toHash(snapshot))).toEqual({
          snapshot: { ...snapshot, camera: camera && roundedCamera(camera) },
          edition: null,
          own: null,
          dropped: [],
        })
      }),
      { numRuns: 500 },
    )
  })

  test('is the same link again when it is written from what it said', () => {
    fc.assert(
      fc.property(anySnapshot, (snapshot) => {
        const hash = toHash(snapshot)
        expect(toHash(fromHash(base(), hash).snapshot)).toBe(hash)
      }),
      { numRuns: 500 },
    )
  })

  test('moves the centre of the map by less than one pixel', () => {
    fc.assert(
      fc.property(anySnapshot, ({ camera }) => {
        if (!camera) return
        const held = roundedCamera(camera)
        const pixelsPerDegree = (TILE * 2 ** held.zoom) / 360
        expect(Math.abs(held.lon - camera.lon) * pixelsPerDegree).toBeLessThan(1)
        expect(Math.abs(held.lat - camera.lat) * pixelsPerDegree).toBeLessThan(1)
      }),
    )
  })
})

const edits = fc.array(
  fc.record({
    at: fc.nat(LINK.length),
    remove: fc.nat(12),
    insert: fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom('&', '=', '%', '%E0%A4', '/', ':', ',', '-', '.', 'NaN', '1e999', 'null', '__proto__', '\ud800'),
    ),
  }),
  { minLength: 1, maxLength: 6 },
)

const mangled = edits.map((changes) =>
  changes.reduce((text, { at, remove, insert }) => text.slice(0, at) + insert + text.slice(at + remove), LINK),
)

const strangeValues = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        'map',
        'lang',
        'select',
        'buffer',
        'layers',
        'sheets',
        'scenario',
        'cover',
        'commodity',
        'q',
        'v',
        'ed',
        'constructor',
      ),
      fc.oneof(fc.string({ unit: 'binary' }), fc.double().map(String), fc.webFragments()),
    ),
  )
  .map((pairs) => `#${pairs.map((pair) => pair.join('=')).join('&')}`)

describe('any fragment', () => {
  test.each([
    ['a real link with pieces cut out and put in', mangled, 1500],
    ['known keys with strange values', strangeValues, 1000],
    ['anything at all', fc.string({ unit: 'binary', maxLength: 200 }), 500],
  ])('%s opens a view the atlas can show', (_, fragments, numRuns) => {
    fc.assert(
      fc.property(fragments, (fragment) => {
        const { snapshot } = fromHash(base(), fragment)
        expect(problemsOf(snapshot)).toEqual([])
        expect(toHash(fromHash(base(), toHash(snapshot)).snapshot)).toBe(toHash(snapshot))
      }),
      { numRuns },
    )
  })
})
