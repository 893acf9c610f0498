import { booleanPointInPolygon } from '@turf/turf'
import geodesic from 'geographiclib-geodesic'
import type { Feature, MultiPolygon, Point, Polygon } from 'geojson'
import { expect, test } from 'vitest'
import { sheetAt } from '../../../src/domain/coverage/sheet-number'
import type { Deposit } from '../../../src/domain/minerals/deposit'
import { geoFeatures } from '../../support/geo-files'

type Site = Omit<Deposit, 'position'> & { readonly name_ur: string; readonly hollow: boolean }
const sites = geoFeatures('deposits').map(({ properties, geometry }) => ({
  site: properties as unknown as Site,
  position: geometry === null ? null : ((geometry as Point).coordinates as [number, number]),
}))
const provinces = geoFeatures('provinces') as readonly Feature<Polygon | MultiPolygon>[]
const byId = (id: string) => sites.find(({ site }) => site.id === id)
const distance = ([lon1, lat1]: readonly number[], [lon2, lat2]: readonly number[]): number =>
  geodesic.Geodesic.WGS84.Inverse(lat1 ?? Number.NaN, lon1 ?? Number.NaN, lat2 ?? Number.NaN, lon2 ?? Number.NaN).s12 ??
  Number.NaN

test('all 67 sites are there, the eight without a published coordinate too', () => {
  expect(sites.length).toBe(67)
  expect(sites.filter(({ position }) => position === null).length).toBe(8)
})

test('a site without a coordinate has no geometry, no sheet, no uncertainty and no coordinate source', () => {
  for (const { site, position } of sites.filter((each) => each.position === null)) {
    expect(site.locationAccuracy, site.id).toBe('unlocated')
    expect([position, site.sheet, site.locationUncertainty, site.coordinateSource]).toEqual([null, null, null, null])
  }
})

test('every located site lies in the province it names', () => {
  const strays = sites.flatMap(({ site, position }) => {
    const holder = position && provinces.find((province) => booleanPointInPolygon(position, province))
    return position === null || holder?.properties?.code === site.province ? [] : [site.id]
  })
  expect(strays).toEqual([])
})

test('every located site names the sheet it lies on', () => {
  for (const { site, position } of sites) if (position) expect(site.sheet, site.id).toBe(sheetAt(position))
  expect(byId('saindak')?.site.sheet).toBe('30G11')
  expect(byId('duddar')?.site.sheet).toBe('35J16')
  expect(byId('thar-block-2')?.site.sheet).toBe('40L5')
  expect(byId('reko-diq')?.site.sheet).toBe('30K4')
})

test('the uncertainty of a place is never less than the spread of the published points it rests on', () => {
  for (const { site } of sites) {
    const accepted = site.publishedPositions.filter((each) => each.accepted).map((each) => each.position)
    for (const a of accepted) {
      for (const b of accepted)
        expect(site.locationUncertainty ?? 0, site.id).toBeGreaterThanOrEqual(Math.floor(distance(a, b)))
    }
  }
})

test('a rejected coordinate is kept and says why', () => {
  const rejected = sites.flatMap(({ site }) => site.publishedPositions.filter((each) => !each.accepted))
  expect(rejected.length).toBeGreaterThan(0)
  for (const { note } of rejected) expect(note).toBeTruthy()
  const duddar = byId('duddar')
    ?.site.publishedPositions.filter((each) => !each.accepted)
    .map((each) => each.position)
  expect(duddar).toEqual([
    [66.8363889, 26.2233333],
    [64.6617, 26.2333],
  ])
})

test('every key that a statement or a coordinate rests on is among the citations of its site', () => {
  for (const { site } of sites) {
    const cited = site.citations.map(({ key }) => key)
    const used = [...site.reserves, ...site.output].flatMap(({ sources }) => sources)
    const located = site.publishedPositions.map(({ source }) => source)
    for (const key of [...used, ...located]) expect(cited, site.id).toContain(key)
  }
})

test('Saindak answers to its other spellings, and the four sites of the speech are the flagships', () => {
  expect(byId('saindak')?.site.altNames).toEqual(expect.arrayContaining(['Sandak', 'Saindak', 'سیندک']))
  expect(
    sites
      .filter(({ site }) => site.flagship)
      .map(({ site }) => site.id)
      .sort(),
  ).toEqual(['duddar', 'saindak', 'thar-block-1', 'thar-block-2'])
  for (const id of ['thar-block-1', 'thar-block-2']) expect(byId(id)?.site.province).toBe('PK-SD')
})

test('a site known only by a claim is called unverified and is trusted with nothing', () => {
  expect(byId('granite-turbat')?.site).toMatchObject({ status: 'unverified', confidence: 'none' })
})
