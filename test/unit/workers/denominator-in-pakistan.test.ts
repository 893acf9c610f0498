import { readFileSync } from 'node:fs'
import { area as turfArea } from '@turf/area'
import { featureCollection, polygon as turfPolygon } from '@turf/helpers'
import turfIntersect from '@turf/intersect'
import type { MultiPolygon } from 'geojson'
import { describe, expect, test } from 'vitest'
import { geodesicBuffer } from '../../../src/domain/corridor/geodesic-buffer'
import { NO_FIELDS } from '../../../src/domain/coverage/coverage-input'
import { cellOfSheet, type GroundByCell } from '../../../src/domain/coverage/covered-ground'
import { middleOfCell } from '../../../src/domain/coverage/dissolve/cells'
import { NOTHING_KNOWN } from '../../../src/domain/coverage/input-attributes'
import { FILTER_AT_START } from '../../../src/domain/coverage/mapping-filter'
import { sheetAt } from '../../../src/domain/coverage/sheet-number'
import type { AreaGeometry } from '../../../src/domain/earth/area-geometry'
import { areaBetweenParallels } from '../../../src/domain/earth/authalic'
import type { BBox, Position } from '../../../src/domain/position'
import { PROVINCE_CODES } from '../../../src/domain/provinces'
import { metres } from '../../../src/domain/units'
import type { OwnDenominator, PolygonSource } from '../../../src/workers/dissolve-protocol'
import { createDissolveService } from '../../../src/workers/dissolve-service'
import { startClipper } from '../../support/start-clipper'

type Shipped = { readonly features: readonly { readonly properties: unknown; readonly geometry: AreaGeometry }[] }
const shipped = (name: string): Shipped => JSON.parse(readFileSync(`public/geo/${name}.geojson`, 'utf8')) as Shipped

const PROVINCES: Readonly<Record<string, AreaGeometry>> = Object.fromEntries(
  shipped('provinces').features.map(({ properties, geometry }) => [(properties as { code: string }).code, geometry]),
)

/** Ground of each sheet in Pakistan as published, measured by GeographicLib when the data was built. */
const PUBLISHED: ReadonlyMap<number | null, number> = new Map(
  shipped('toposheets').features.map(({ properties }) => {
    const { sheet, areaByCode } = properties as { sheet: string; areaByCode: Record<string, number> }
    return [cellOfSheet(sheet), PROVINCE_CODES.reduce((sum, code) => sum + (areaByCode[code] ?? 0), 0)]
  }),
)

const sumOf = (cells: GroundByCell | null | undefined): number =>
  [...(cells?.values() ?? [])].reduce((sum, area) => sum + area, 0)
const near = (value: number, expected: number, relative: number): void =>
  expect(Math.abs(value / expected - 1)).toBeLessThan(relative)

const boxRing = ([west, south, east, north]: BBox): Position[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
]
const aFile = (box: BBox): PolygonSource => {
  const geometry = { type: 'Polygon', coordinates: [boxRing(box)] }
  const text = JSON.stringify({ type: 'FeatureCollection', features: [{ type: 'Feature', properties: {}, geometry }] })
  return { kind: 'layer', blob: new Blob([text]), filter: null }
}

const ask = async (own: Omit<OwnDenominator, 'version'>, counted: readonly PolygonSource[] = []) => {
  const { dissolve } = createDissolveService(startClipper)
  const inputs = counted.map((polygons, at) => ({
    id: `${at}`,
    version: '1',
    attributes: NOTHING_KNOWN,
    fields: NO_FIELDS,
    polygons,
  }))
  const question = { inputs, filter: FILTER_AT_START, provinces: PROVINCES, own: { ...own, version: '1' } }
  return dissolve(question, () => undefined)
}

/** Sheets of Iran, the Arabian Sea and Gwadar, whole. */
const COAST: BBox = [61, 24.75, 63, 26.75]
/** Sheets of Punjab, Khyber Pakhtunkhwa, Islamabad and AJK, none at the border of the country. */
const INLAND: BBox = [72, 32.5, 73.5, 34.75]

/** The corridor's course along the border: Gwadar, then north beside Iran and Afghanistan. */
const ALONG_THE_BORDER: readonly Position[] = [
  [62.33, 25.12],
  [63.05, 26.0],
  [63.3, 27.2],
  [62.0, 28.8],
  [62.1, 29.3],
]

describe('a denominator that reaches out of Pakistan', () => {
  test('keeps of every sheet the ground that is published for it, and says how much lies abroad or in the sea', async () => {
    const { own, ownOutside } = await ask({ polygons: aFile(COAST), insideProvinces: true })
    expect(own?.size).toBeGreaterThan(20)
    for (const [key, area] of own ?? []) near(area, PUBLISHED.get(key) ?? Number.NaN, 1e-5)
    const published = [...PUBLISHED].filter(([key]) => {
      const [lon, lat] = middleOfCell(key ?? 0)
      return lon > COAST[0] && lon < COAST[2] && lat > COAST[1] && lat < COAST[3]
    })
    expect(own?.size).toBe(published.length)
    const land = published.reduce((sum, [, area]) => sum + area, 0)
    near(sumOf(own), land, 1e-6)
    near(ownOutside, areaBetweenParallels(COAST) - land, 1e-6)
  })

  test('stays whole if it is the reader’s own polygon; what lies outside is only told', async () => {
    const { own, ownOutside } = await ask({ polygons: aFile(COAST), insideProvinces: false })
    near(sumOf(own), areaBetweenParallels(COAST), 1e-7)
    expect(own?.size).toBe(64)
    const cut = await ask({ polygons: aFile(COAST), insideProvinces: true })
    expect(ownOutside).toBe(cut.ownOutside)
  })

  test('is told to lie inside when it does, whatever provinces it spans', async () => {
    const { own, ownOutside } = await ask({ polygons: aFile(INLAND), insideProvinces: false })
    expect(ownOutside / sumOf(own)).toBeLessThan(1e-6)
  })

  test('the surroundings of a course along the border are the sum of their parts in the provinces', async () => {
    const geometry = geodesicBuffer(ALONG_THE_BORDER, metres(50_000)) as MultiPolygon
    const polygons: PolygonSource = { kind: 'drawing', geometry: geometry as unknown as AreaGeometry }
    const { own, ownOutside, covered } = await ask({ polygons, insideProvinces: true }, [polygons])
    const parts = PROVINCE_CODES.reduce((sum, code) => sum + sumOf(covered[code]), 0)
    near(sumOf(own), parts, 1e-6)
    near(sumOf(covered.own), parts, 1e-6)
    for (const key of own?.keys() ?? []) {
      expect(PUBLISHED.has(key), `${sheetAt([...middleOfCell(key)])} has ground in Pakistan`).toBe(true)
    }
    // Turf cuts and measures on a sphere: the shares agree, not the areas
    const ground = { type: 'Feature', properties: {}, geometry } as const
    const inside = Object.values(PROVINCES).reduce((sum, land) => {
      const pieces = land.type === 'Polygon' ? [land.coordinates] : land.coordinates
      return pieces.reduce((total, rings) => {
        const piece = turfPolygon(rings.map((ring) => ring.map(([lon, lat]) => [lon, lat])))
        const shared = turfIntersect(featureCollection<typeof piece.geometry | MultiPolygon>([ground, piece]))
        return total + (shared ? turfArea(shared) : 0)
      }, sum)
    }, 0)
    expect(inside / turfArea(ground)).toBeLessThan(0.9)
    near(sumOf(own) / (sumOf(own) + ownOutside), inside / turfArea(ground), 5e-4)
  })
})
