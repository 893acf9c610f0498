import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Manifest } from '../../../src/data/manifest'
import { readEditions } from '../../../src/data/read-editions'

const inRepository = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8'))

const manifest = inRepository('public/geo/manifest.json') as Manifest
const read = readEditions('editions.json', inRepository('public/geo/editions.json'))
const editions = read.ok ? read.value : []

describe('the record of the editions', () => {
  test('is the one in seeds, and can be read', () => {
    expect(read.ok).toBe(true)
    expect(inRepository('public/geo/editions.json')).toEqual(inRepository('seeds/editions.json'))
  })

  test('holds every edition once, the first ever and the one that ships', () => {
    const names = editions.map(({ edition }) => edition)
    expect(new Set(names).size).toBe(names.length)
    expect(names[0]).toBe('748b69900f5b5ec2')
    // if not: npm --prefix seeds/build run record
    expect(names).toContain(manifest.edition)
  })

  test('says of the edition that ships what its manifest says', () => {
    const record = editions.find(({ edition }) => edition === manifest.edition)
    expect(record?.files).toEqual(
      manifest.files.map(({ id, sha256, count }) => ({ id, sha256: sha256.slice(0, 16), count })),
    )
  })
})
