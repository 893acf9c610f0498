import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { base } from '../../../src/permalink/base'
import { type Comparison, readComparison } from '../../../src/permalink/comparison'
import { fromHash } from '../../../src/permalink/from-hash'
import { CURRENT_VERSION, MIGRATIONS } from '../../../src/permalink/migrations'
import { readOwn } from '../../../src/permalink/own-work'
import { toHash } from '../../../src/permalink/to-hash'

type Shared = {
  readonly hash: string
  readonly says: Record<string, unknown>
  /** What the link's own work unpacks to; absent where it carries none. */
  readonly own?: Record<string, unknown>
}
type Fixture = { readonly links: readonly Shared[] }

/** What the comparison among the links of each version says: unpacked from its text by Python's zlib. */
const COMPARED: Readonly<Record<number, readonly Comparison[]>> = {
  1: [
    {
      left: { name: '', link: '#v=1&layers=+toposheets' },
      right: { name: '', link: '#v=1&variant=via-existing-roads' },
      layout: 'swipe',
      linked: true,
      at: 0.5,
    },
  ],
}

const fixtureOf = (version: number): URL => new URL(`../../fixtures/permalinks/v${version}.json`, import.meta.url)
const versions = Array.from({ length: CURRENT_VERSION }, (_, at) => at + 1)

describe('links that were shared', () => {
  test('every version there ever was has a frozen example', () => {
    expect(versions.filter((version) => !existsSync(fixtureOf(version)))).toEqual([])
    expect(existsSync(fixtureOf(CURRENT_VERSION + 1))).toBe(false)
  })

  test('every version but the first was reached by one migration', () => {
    expect(MIGRATIONS).toHaveLength(CURRENT_VERSION - 1)
    expect(toHash(base())).toBe(`#v=${CURRENT_VERSION}`)
  })

  test.each(versions)('links of version %i still say what they said', (version) => {
    const { links } = JSON.parse(readFileSync(fixtureOf(version), 'utf8')) as Fixture
    const compared: unknown[] = []
    for (const { hash, says, own } of links) {
      const reading = fromHash(base(), hash)
      expect(reading.dropped).toEqual([])
      expect(reading.snapshot).toMatchObject(says)
      expect(reading.own === null ? undefined : readOwn(reading.own)).toEqual(own && { ok: true, value: own })
      const { compare } = reading.snapshot
      if (compare !== null) compared.push(readComparison(compare))
    }
    expect(compared).toEqual(COMPARED[version]?.map((value) => ({ ok: true, value })))
    for (const { left, right } of COMPARED[version] ?? [])
      for (const { link } of [left, right]) expect(fromHash(base(), link).dropped).toEqual([])
  })
})
