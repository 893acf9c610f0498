import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { misplaced } from '../../../seeds/build/inputs/check-places'
import { citationIndex } from '../../../seeds/build/inputs/citations'
import { readTables } from '../../../seeds/build/inputs/tables'
import { geoFeatures } from '../../support/geo-files'

const tables = readTables()
const seeds = new URL('../../../seeds/', import.meta.url)

test('every table holds to its schema', () => {
  expect(tables.deposits.length).toBe(67)
  expect(tables.zones.length).toBe(15)
  expect(tables.citedMaps.length).toBe(40)
  expect(tables.claims.length).toBe(13)
})

test('every citation key of every table resolves, and every citation is of use', () => {
  const known = tables.citations.map(({ key }) => key)
  const text = [...readdirSync(seeds), ...readdirSync(new URL('stories/', seeds)).map((file) => `stories/${file}`)]
    .filter((file) => file.endsWith('.json') && file !== 'citations.json')
    .map((file) => readFileSync(new URL(file, seeds), 'utf8'))
    .join('\n')
  expect(known.filter((key) => !text.includes(`"${key}"`))).toEqual([])
  const citationsOf = citationIndex(tables.citations)
  for (const row of [...tables.deposits, ...tables.zones, ...tables.claims, ...tables.mapping]) {
    expect(citationsOf(row.citations, row.id).length).toBe(row.citations.length)
  }
})

test('a key that no citation has stops the build by name', () => {
  expect(() => citationIndex([])(['NOBODY'], 'saindak')).toThrow('saindak cites NOBODY')
})

test('a place outside the province it names is reported', () => {
  const quetta = { id: 'quetta', position: [67.0014, 30.1841] as const, province: 'PK-SD' }
  const provinces = geoFeatures('provinces') as Parameters<typeof misplaced>[2]
  expect(misplaced('towns', [quetta], provinces)).toEqual([expect.stringContaining('lies in PK-BA')])
  expect(misplaced('zones', tables.zones, provinces)).toEqual([])
})

test('only a few cited maps may be drawn as mapped, and each of them lies on a sheet', () => {
  const drawn = geoFeatures('cited-maps').filter(({ properties }) => properties?.drawable !== 'no')
  expect(drawn.map(({ properties }) => properties?.id)).toEqual([
    'gsp-39g13',
    'gsp-hattian-43f12',
    'usgs-pp716a-saindak',
    'usgs-pp716c-43f6',
  ])
  for (const { geometry } of drawn) expect(geometry).not.toBeNull()
})

test('the claims of mapping carry the published numbers', () => {
  const claim = (id: string) => tables.mapping.find((row) => row.id === id)
  expect(claim('national-40')).toMatchObject({ share: 0.4, denominatorM2: null, mappedM2: null })
  expect(claim('balochistan-sheets-2022')).toMatchObject({ mappedSheets: 170, totalSheets: 524 })
  expect(claim('balochistan-outcrop-2022')).toMatchObject({ mappedM2: 108_800e6, denominatorM2: 335_360e6 })
})

test('the build pins every package to one version and keeps its lock', () => {
  const build = JSON.parse(readFileSync(new URL('build/package.json', seeds), 'utf8'))
  for (const version of Object.values({ ...build.dependencies, ...build.devDependencies }))
    expect(version).toMatch(/^\d+\.\d+\.\d+$/)
  expect(existsSync(new URL('build/package-lock.json', seeds))).toBe(true)
})
