import { readFileSync } from 'node:fs'
import { buffer, lineString, pointToLineDistance } from '@turf/turf'
import { surveyAlignment } from '../../src/domain/corridor/alignment'
import { featuresWithin } from '../../src/domain/corridor/features-within'
import { geodesicBuffer } from '../../src/domain/corridor/geodesic-buffer'
import { COVERAGE_CODES, coverageOfAll, type Denominator } from '../../src/domain/coverage/share'
import { sheetFromParts } from '../../src/domain/coverage/sheet-number'
import { sheetPolygon } from '../../src/domain/coverage/sheet-polygon'
import { verifyWithTurf } from '../../src/domain/coverage/verify-with-turf'
import type { AreaGeometry } from '../../src/domain/earth/area-geometry'
import { geodesicArea } from '../../src/domain/measure/geodesic-area'
import type { Position } from '../../src/domain/position'
import type { AreaCode } from '../../src/domain/provinces'
import { metres, squareMetres } from '../../src/domain/units'
import { proximityOfMany } from './proximity'

/** A task of the atlas and another way of doing it on the same input. */
type Contest = {
  readonly name: string
  readonly ours: () => unknown
  readonly other: (() => unknown) | null
  readonly vs: string
}

/** The same numbers on every run (mulberry32). */
const chance = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
}

const LETTERS = [...'ABCDEFGHIJKLMNOP']

/** Sheets of the blocks that Balochistan lies in, whole blocks first, as many as asked for. */
const sheetsOf = (count: number) =>
  [34, 35, 39, 31, 30]
    .flatMap((block) =>
      LETTERS.flatMap((letter) =>
        Array.from({ length: 16 }, (_, at) => sheetFromParts({ block, letter, number: at + 1 })),
      ),
    )
    .slice(0, count)

type Provinces = { readonly features: readonly { properties: { code: string }; geometry: AreaGeometry }[] }

const balochistan = (): AreaGeometry => {
  const { features } = JSON.parse(readFileSync('public/geo/provinces.geojson', 'utf8')) as Provinces
  const found = features.find(({ properties }) => properties.code === 'PK-BA')
  if (!found) throw new Error('provinces.geojson lacks PK-BA')
  return found.geometry
}

const coverageContest = (count: number, withTurf: boolean): Contest => {
  const sheets = sheetsOf(count)
  const records = new Map(
    sheets.map((sheet) => {
      const [ring = []] = sheetPolygon(sheet) ?? []
      const area = squareMetres(Math.abs(geodesicArea({ type: 'Polygon', coordinates: [ring] })))
      return [sheet, { sheet, area, areaByProvince: { 'PK-BA': area } }] as const
    }),
  )
  const denominator: Denominator = { measured: squareMetres(347e9), official: squareMetres(347_190e6) }
  const denominators = Object.fromEntries(COVERAGE_CODES.map((code) => [code, denominator])) as Record<
    AreaCode,
    Denominator
  >
  const polygon = balochistan()
  return {
    name: `coverage.${count}-sheets`,
    ours: () => coverageOfAll(records, sheets, denominators),
    other: withTurf ? () => verifyWithTurf(sheets, polygon) : null,
    vs: 'Turf union and intersect, Balochistan alone',
  }
}

const proximityContest = (count: number, vertices: number, withTurf: boolean): Contest => {
  const next = chance(17)
  const line: Position[] = Array.from({ length: vertices }, (_, at) => {
    const along = at / (vertices - 1)
    return [62.75 - 0.43 * along + (next() - 0.5) * 0.02, 28.83 - 3.7 * along]
  })
  const sites = Array.from({ length: count }, (_, at) => ({
    id: String(at),
    position: [60.8 + next() * 9, 24.8 + next() * 6.5] as Position,
    uncertainty: null,
  }))
  const turfLine = lineString(line.map(([lon, lat]) => [lon, lat]))
  const alignment = surveyAlignment(line)
  return {
    name: `proximity.${count}-sites`,
    ours: () => featuresWithin(alignment, sites, metres(50_000)),
    other: withTurf
      ? () => sites.filter(({ position: [lon, lat] }) => pointToLineDistance([lon, lat], turfLine) <= 50)
      : null,
    vs: `Turf pointToLineDistance on ${vertices} vertices`,
  }
}

type Legs = {
  readonly features: readonly { properties: { variant: string; leg: number }; geometry: { coordinates: Position[] } }[]
}

/** The course over the existing roads, as the atlas ships it. */
const corridor = (): Position[] => {
  const { features } = JSON.parse(readFileSync('public/geo/corridor.geojson', 'utf8')) as Legs
  const legs = features.filter(({ properties }) => properties.variant === 'via-existing-roads')
  if (legs.length === 0) throw new Error('corridor.geojson lacks via-existing-roads')
  return legs
    .sort((a, b) => a.properties.leg - b.properties.leg)
    .flatMap(({ geometry }, at) => geometry.coordinates.slice(at === 0 ? 0 : 1))
}

/** The same with bends, as a course of one's own along a road has them. */
const bent = (vertices: number): Position[] => {
  const next = chance(29)
  return Array.from({ length: vertices }, (_, at): Position => {
    const along = at / (vertices - 1)
    return [62.75 - 0.43 * along + (next() - 0.5) * 0.1, 28.83 - 3.7 * along]
  })
}

const bufferContest = (name: string, line: readonly Position[]): Contest => {
  const turfLine = lineString(line.map(([lon, lat]) => [lon, lat]))
  return {
    name: `buffer.${name}`,
    ours: () => geodesicBuffer(line, metres(50_000)),
    other: () => buffer(turfLine, 50, { units: 'kilometers', steps: 45 }),
    vs: `Turf buffer on ${line.length} vertices, on a plane`,
  }
}

export const contests = (): readonly Contest[] => [
  coverageContest(50, true),
  coverageContest(500, true),
  proximityContest(100, 400, true),
  proximityContest(10_000, 400, false),
  proximityContest(100_000, 400, false),
  proximityOfMany(chance(23)),
  bufferContest('corridor', corridor()),
  bufferContest('100-vertices', bent(100)),
]
