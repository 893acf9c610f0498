import { deflateRawSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { pack, UNPACKED_LIMIT, unpack } from '../../../src/permalink/packed'
import { PACKED } from '../../../src/permalink/story-fields'
import fc from '../../support/fuzz'

describe('a packed part of a link', () => {
  test('comes back as it was, in characters that no mail or chat program touches', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        const text = pack(json)
        expect(PACKED.test(text)).toBe(true)
        expect(unpack(text)).toEqual({ ok: true, value: JSON.parse(JSON.stringify(json)) })
      }),
    )
  })

  test('carries Urdu', () => {
    expect(unpack(pack({ name: 'سیندک تا گوادر' }))).toEqual({ ok: true, value: { name: 'سیندک تا گوادر' } })
  })

  test('is damaged when a single character was changed, so that no coordinate moves unnoticed', () => {
    const positions = [61_720_000, 292_640_000, 17_000, -4_300, 12_000, 998, -1_204, 55]
    const text = pack(positions)
    // the last character before the check, and the very last, have bits that mean nothing
    const meaningless = new Set<number>()
    for (let at = 0; at < text.length; at++) {
      const other = text[at] === 'A' ? 'Q' : 'A'
      const reading = unpack(text.slice(0, at) + other + text.slice(at + 1))
      if (!reading.ok) continue
      expect(reading.value).toEqual(positions)
      meaningless.add(at)
    }
    expect(meaningless.size).toBeLessThan(3)
  })

  test('is damaged when it was cut off or is none', () => {
    const text = pack({ words: 'a chapter and what is said in it' })
    for (let length = 0; length < text.length; length++) expect(unpack(text.slice(0, length)).ok).toBe(false)
    for (const none of ['', 'A', '!', '%%%', 'not a pack at all', '\u0000', 'ß']) {
      expect(unpack(none)).toEqual({ ok: false, error: 'damaged' })
    }
  })

  test('is refused before a small text has unfolded into a memory full', () => {
    const bomb = Buffer.concat([
      deflateRawSync(new Uint8Array(UNPACKED_LIMIT * 20), { level: 9 }),
      Uint8Array.of(1, 2, 3, 4),
    ]).toString('base64url')
    expect(bomb.length).toBeLessThan(200_000)
    expect(unpack(bomb)).toEqual({ ok: false, error: 'too-large' })
  })
})
