import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type { Geometry } from 'geojson'
import { expect, test } from 'vitest'
import { type GeoFile, geoBytes, geoFeatures, geoFolder, geoLayers, geoManifest } from '../../support/geo-files'

const { edition, files } = geoManifest()
const sha256 = (bytes: string | Buffer): string => createHash('sha256').update(bytes).digest('hex')

const numbersOf = (geometry: Geometry | null): number[] =>
  geometry && 'coordinates' in geometry ? geometry.coordinates.flat(4).map(Number) : []

const boundsOf = ({ id }: GeoFile): number[] => {
  const numbers = geoFeatures(id).flatMap(({ geometry }) => numbersOf(geometry))
  const lons = numbers.filter((_, i) => i % 2 === 0)
  const lats = numbers.filter((_, i) => i % 2 === 1)
  const least = (values: number[]): number => values.reduce((a, b) => Math.min(a, b))
  const most = (values: number[]): number => values.reduce((a, b) => Math.max(a, b))
  return [least(lons), least(lats), most(lons), most(lats)]
}

test('the manifest lists exactly the files that lie beside it', () => {
  expect(geoFolder()).toEqual([...files.map(({ file }) => file), 'editions.json', 'manifest.json'].sort())
})

test.each(files)('$file has the size and the hash that the manifest states', ({ file, bytes, sha256: stated }) => {
  expect(geoBytes(file).length).toBe(bytes)
  expect(sha256(geoBytes(file))).toBe(stated)
})

test.each(geoLayers())('$file has the count and the bounds that the manifest states', (file) => {
  expect(geoFeatures(file.id).length).toBe(file.count)
  expect(file.bbox).toEqual(boundsOf(file))
})

test('the tables have as many rows as the manifest states', () => {
  for (const { file, count } of files.filter(({ file: name }) => name.endsWith('.json'))) {
    expect(JSON.parse(geoBytes(file).toString())).toHaveLength(count ?? -1)
  }
})

test('the edition is made of the hashes of all files and so changes with any of them', () => {
  const hashes = files.map((file) => file.sha256).sort()
  expect(edition).toBe(sha256(hashes.join('\n')).slice(0, 16))
})

test('every file says where it comes from and under which licence', () => {
  for (const { file, licence, attribution, vintage, sources } of files) {
    expect(
      [licence, attribution, vintage].every((text) => text.length > 0),
      file,
    ).toBe(true)
    expect(sources.length, file).toBeGreaterThan(0)
  }
})

test('what the opening map needs weighs at most 350 kB compressed', () => {
  const first = files.filter(({ firstPaint }) => firstPaint)
  const weight = first.reduce((sum, { file }) => sum + gzipSync(geoBytes(file), { level: 9 }).length, 0)
  expect(weight).toBeLessThanOrEqual(350_000)
  expect(first.map(({ id }) => id)).not.toContain('toposheets')
})

test('no file is heavier than 1.5 MB without a reason', () => {
  expect(files.filter(({ bytes, reason }) => bytes > 1_500_000 && reason === null)).toEqual([])
})
