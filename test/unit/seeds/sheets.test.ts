import type { MultiPolygon, Polygon } from 'geojson'
import { expect, test } from 'vitest'
import { sheetBounds } from '../../../src/domain/coverage/sheet-number'
import { geoFeatures, ringsOf } from '../../support/geo-files'
import { authalicBoxArea, clippedArea } from '../../support/geo-rectangle-clip'

type Sheet = {
  readonly sheet: string
  readonly label: string
  readonly areaM2: number
  readonly areaByCode: Record<string, number>
}

const sheets = geoFeatures('toposheets').map(({ properties, geometry }) => ({
  ...(properties as Sheet),
  ring: (geometry as Polygon).coordinates[0] ?? [],
}))
const provinces = geoFeatures('provinces').map(({ properties, geometry }) => ({
  code: String(properties?.code),
  measured: Number(properties?.measuredAreaM2),
  rings: ringsOf(geometry as Polygon | MultiPolygon),
}))
const at = (sheet: string) => sheets.find((each) => each.sheet === sheet)

/** Published sheets: Haripur, and four that lie side by side in Chagai. */
const PUBLISHED = [
  ['43B16', '43 B/16', 72.75, 34],
  ['30O15', '30 O/15', 63.75, 29.25],
  ['34C3', '34 C/3', 64, 29.25],
  ['34C7', '34 C/7', 64.25, 29.25],
  ['34C11', '34 C/11', 64.5, 29.25],
] as const

test.each(PUBLISHED)('%s lies where it was published', (sheet, label, west, south) => {
  expect(at(sheet)?.label).toBe(label)
  expect(at(sheet)?.ring).toEqual([
    [west, south],
    [west + 0.25, south],
    [west + 0.25, south + 0.25],
    [west, south + 0.25],
    [west, south],
  ])
})

test('every outline is that of its number, and every number stands once', () => {
  for (const { sheet, ring } of sheets) {
    const [west, south, east, north] = sheetBounds(sheet) ?? []
    expect([ring[0], ring[2]]).toEqual([
      [west, south],
      [east, north],
    ])
  }
  expect(new Set(sheets.map(({ sheet }) => sheet)).size).toBe(sheets.length)
})

test.each(provinces)('the sheets add up to $code', ({ code, measured }) => {
  const sum = sheets.reduce((total, { areaByCode }) => total + (areaByCode[code] ?? 0), 0)
  expect(Math.abs(sum / measured - 1)).toBeLessThanOrEqual(1e-6)
})

test('the area of a sheet is the closed form between its parallels and meridians', () => {
  for (const { sheet, areaM2 } of sheets) {
    const bounds = sheetBounds(sheet)
    expect(Math.abs(areaM2 / (bounds ? authalicBoxArea(bounds) : Number.NaN) - 1), sheet).toBeLessThan(1e-9)
  }
})

test('no sheet holds more land than it has ground', () => {
  for (const { sheet, areaM2, areaByCode } of sheets) {
    const land = Object.values(areaByCode).reduce((sum, area) => sum + area, 0)
    expect(land, sheet).toBeGreaterThan(0)
    expect(land / areaM2, sheet).toBeLessThanOrEqual(1 + 1e-8)
  }
})

test.each(provinces)('another engine cuts the same pieces out of $code', ({ code, rings }) => {
  for (const { sheet, areaM2, areaByCode } of sheets.filter((each) => each.areaByCode[code] !== undefined)) {
    const bounds = sheetBounds(sheet)
    const other = bounds ? clippedArea(rings, bounds) : Number.NaN
    // The other engine keeps straight chords in its plane where the build follows geodesics.
    expect(Math.abs(other - (areaByCode[code] ?? 0)) / areaM2, sheet).toBeLessThan(2e-3)
  }
})
