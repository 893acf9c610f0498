import { describe, expect, it } from 'vitest'
import { COMPARISON_LAYOUTS, readComparison, writeComparison } from '../../../src/permalink/comparison'
import { pack } from '../../../src/permalink/packed'
import { PACKED } from '../../../src/permalink/story-fields'
import fc from '../../support/fuzz'

const aSide = fc.record({
  name: fc.string({ maxLength: 60 }),
  link: fc.string({ maxLength: 200 }).map((text) => `#${text}`),
})
const aComparison = fc.record({
  left: aSide,
  right: aSide,
  layout: fc.constantFrom(...COMPARISON_LAYOUTS),
  linked: fc.boolean(),
  at: fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000),
})

describe('a comparison in a link', () => {
  it('comes back as it was written, in characters a link may carry', () => {
    fc.assert(
      fc.property(aComparison, (comparison) => {
        const text = writeComparison(comparison)
        expect(text).toMatch(PACKED)
        expect(readComparison(text)).toEqual({ ok: true, value: comparison })
      }),
    )
  })

  it('is refused, never thrown over, where a character of it was changed or its end is missing', () => {
    const whole = writeComparison({
      left: { name: 'A', link: '#v=1&map=6/28/65' },
      right: { name: 'B', link: '#v=1' },
      layout: 'side',
      linked: true,
      at: 0.25,
    })
    for (let at = 0; at < whole.length; at++) {
      expect(readComparison(whole.slice(0, at)).ok).toBe(false)
      const other = whole[at] === 'A' ? 'B' : 'A'
      const mangled = readComparison(`${whole.slice(0, at)}${other}${whole.slice(at + 1)}`)
      // the last character carries bits that belong to no byte
      if (at < whole.length - 1) expect(mangled.ok).toBe(false)
    }
    fc.assert(fc.property(fc.string(), (text) => readComparison(text).ok === false))
  })

  it('of another make is refused, one of a newer atlas by name; an unknown layout is a swipe', () => {
    const row = { v: 1, l: ['A', '#v=1'], r: ['B', '#v=1'] }
    expect(readComparison(pack({ ...row, v: 2, l: 'new' }))).toEqual({ ok: false, error: 'newer' })
    expect(readComparison(pack({ ...row, l: ['A', 'https://example.org'] }))).toEqual({ ok: false, error: 'damaged' })
    expect(readComparison(pack({ v: 1 }))).toEqual({ ok: false, error: 'damaged' })
    expect(readComparison(pack({ ...row, y: 'blink', a: 7000 }))).toMatchObject({
      ok: true,
      value: { layout: 'swipe', linked: true, at: 0.5 },
    })
  })

  it('of the first links, whose views had no names, opens as strictly as any', () => {
    const first = { left: '#v=1&map=6/28/65', right: '#v=1', layout: 'side', linked: false, at: 0.25 }
    const whole = pack(first)
    expect(readComparison(whole)).toEqual({
      ok: true,
      value: { ...first, left: { name: '', link: first.left }, right: { name: '', link: first.right } },
    })
    for (const other of [
      { left: 'https://example.org' },
      { right: ['B', '#v=1'] },
      { layout: 'blink' },
      { linked: 1 },
      { at: 1.5 },
      { at: null },
      { more: true },
    ])
      expect(readComparison(pack({ ...first, ...other })), JSON.stringify(other)).toEqual({
        ok: false,
        error: 'damaged',
      })
    expect(readComparison(pack({ ...first, v: 2 }))).toEqual({ ok: false, error: 'newer' })
    for (let at = 0; at < whole.length; at++) expect(readComparison(whole.slice(0, at)).ok).toBe(false)
    for (let at = 0; at < whole.length - 1; at++) {
      const mangled = `${whole.slice(0, at)}${whole[at] === 'A' ? 'B' : 'A'}${whole.slice(at + 1)}`
      expect(readComparison(mangled).ok).toBe(false)
    }
  })
})
