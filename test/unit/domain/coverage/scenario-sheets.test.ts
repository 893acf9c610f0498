import geodesic from 'geographiclib-geodesic'
import { describe, expect, test } from 'vitest'
import { SCENARIOS_AT_START, type Scenario } from '../../../../src/domain/coverage/scenario'
import { sheetDifference } from '../../../../src/domain/coverage/scenario-difference'
import { homeOfSheet, type ScenarioGround, scenarioSheets } from '../../../../src/domain/coverage/scenario-sheets'
import { compareSheets, partsOfSheet, sheetAt, sheetBounds } from '../../../../src/domain/coverage/sheet-number'
import { sheetsTouching } from '../../../../src/domain/coverage/sheet-polygon'
import type { SheetRecord } from '../../../../src/domain/coverage/sheet-record'
import type { BBox, Position } from '../../../../src/domain/position'
import { metres, squareMetres } from '../../../../src/domain/units'
import { aSheet } from '../../../support/arbitrary-snapshot'
import fc from '../../../support/fuzz'

const { WGS84 } = geodesic.Geodesic
const SITE: Position = [61.62, 29.28]
const TOWN: Position = [63.05, 26.05]
const LINE: readonly Position[] = [
  [62.76, 28.83],
  [62.92, 27.92],
]

const record = (
  sheet: string,
  provinces: SheetRecord['areaByProvince'] = { 'PK-BA': squareMetres(6e8) },
): SheetRecord => ({
  sheet,
  area: squareMetres(6.5e8),
  areaByProvince: provinces,
})

const ground = (changes: Partial<ScenarioGround> = {}): ScenarioGround => ({
  sheets: sheetsTouching([61, 25, 64, 30]).map((sheet) => record(sheet)),
  sites: [
    { id: 'saindak', position: SITE, group: 'copper-gold', flagship: true },
    { id: 'far', position: [63.9, 29.9], group: 'coal', flagship: false },
  ],
  towns: [
    { id: 'turbat', position: TOWN, people: 213_000 },
    { id: 'hamlet', position: [61.1, 25.3], people: null },
  ],
  corridor: LINE,
  ...changes,
})

const sheetsOf = (scenario: Scenario, changes: Partial<ScenarioGround> = {}) =>
  scenarioSheets(scenario, ground(changes)).map(({ sheet }) => sheet)

const STEPS = Array.from({ length: 101 }, (_, at) => at / 100)

/** Least distance of a sheet's outline from a place by GeographicLib, point by point; 0 for a place on the sheet. */
const brute = (sheet: string, [lon, lat]: Position): number => {
  const [west, south, east, north] = sheetBounds(sheet) as BBox
  if (lon >= west && lon <= east && lat >= south && lat <= north) return 0
  const outline = STEPS.flatMap((share): Position[] => [
    [west + (east - west) * share, south],
    [west + (east - west) * share, north],
    [west, south + (north - south) * share],
    [east, south + (north - south) * share],
  ])
  return Math.min(...outline.map(([x, y]) => WGS84.Inverse(lat, lon, y, x).s12 ?? Number.NaN))
}

describe('GSP’s count placed nearest to known deposits', () => {
  const counted = { ...SCENARIOS_AT_START['gsp-count'], count: 12 }

  test('takes so many sheets, and none that is left out is nearer than one that is taken', () => {
    const nearest = scenarioSheets(counted, ground())
    expect(nearest).toHaveLength(12)
    expect(nearest[0]).toEqual({ sheet: sheetAt(SITE), distance: 0 })
    const taken = new Set(nearest.map(({ sheet }) => sheet))
    const toSites = (sheet: string) => Math.min(brute(sheet, SITE), brute(sheet, [63.9, 29.9]))
    const farthest = Math.max(...[...taken].map(toSites))
    const near = sheetsTouching([61, 28.5, 64, 30]).filter((sheet) => !taken.has(sheet))
    // points of the outline are 250 m apart, so it can be a little too far
    expect(Math.min(...near.map(toSites))).toBeGreaterThan(farthest - 10)
  })

  test('counts only sheets that lie mostly in Balochistan', () => {
    const sheets = sheetsTouching([61, 29, 62, 30]).map((sheet, at) =>
      record(
        sheet,
        at % 2
          ? { 'PK-BA': squareMetres(2e8), 'PK-SD': squareMetres(4e8) }
          : { 'PK-BA': squareMetres(4e8), 'PK-SD': squareMetres(2e8) },
      ),
    )
    expect(sheetsOf({ kind: 'gsp-count', count: 99 }, { sheets }).sort()).toEqual(
      sheets
        .filter((each) => homeOfSheet(each) === 'PK-BA')
        .map(({ sheet }) => sheet)
        .sort(),
    )
    expect(homeOfSheet(record('34C3', {}))).toBeNull()
  })
})

test('sheets equally near stand in sheet order, whatever order the data come in', () => {
  const shuffled = [...ground().sheets].reverse()
  for (const scenario of Object.values(SCENARIOS_AT_START)) {
    expect(sheetsOf(scenario, { sheets: shuffled })).toEqual(sheetsOf(scenario))
  }
  const nowhere = sheetsOf({ kind: 'rule', join: 'any', sites: null, corridor: null, towns: null, blocks: [30] })
  expect(nowhere).toEqual([...nowhere].sort(compareSheets))
})

test('the corridor and the flagships take the sheets within the distance and grow with it', () => {
  expect(sheetsOf({ kind: 'corridor-first', distance: metres(0) })).toEqual([
    '30L13',
    '30L14',
    '30L15',
    '30L16',
    '31I13',
  ])
  const around = (distance: number) => sheetsOf({ kind: 'flagships', distance: metres(distance) })
  expect(around(0)).toEqual([sheetAt(SITE)])
  expect(around(40_000).sort()).toEqual(
    sheetsTouching([61, 28, 63, 30])
      .filter((sheet) => brute(sheet, SITE) <= 40_000)
      .sort(),
  )
})

describe('a rule', () => {
  const rule = { ...SCENARIOS_AT_START.rule, sites: null }
  const site = { group: 'copper-gold', distance: metres(10_000) } as const
  const towns = { people: 50_000, distance: metres(0) }

  test('asks for sites of a commodity, the corridor, large towns and blocks', () => {
    expect(sheetsOf({ ...rule, sites: { ...site, distance: metres(0) } })).toEqual([sheetAt(SITE)])
    expect(sheetsOf({ ...rule, sites: { group: 'iron', distance: metres(500_000) } })).toEqual([])
    expect(sheetsOf({ ...rule, towns })).toEqual([sheetAt(TOWN)])
    expect(sheetsOf({ ...rule, corridor: metres(0) })).toHaveLength(5)
    expect(sheetsOf({ ...rule, blocks: [31] }).every((sheet) => partsOfSheet(sheet)?.block === 31)).toBe(true)
  })

  test('joins its parts by any or by all, and takes nothing without parts', () => {
    const parts = { ...rule, sites: site, towns, blocks: [31] }
    const any = sheetsOf({ ...parts, join: 'any' })
    expect(any).toContain(sheetAt(SITE))
    expect(any).toContain(sheetAt(TOWN))
    expect(sheetsOf({ ...parts, join: 'all' })).toEqual([])
    expect(sheetsOf({ ...rule, towns, blocks: [31], join: 'all' })).toEqual([sheetAt(TOWN)])
    expect(sheetsOf({ ...rule, join: 'all' })).toEqual([])
  })
})

test('two lists differ in what is added, what is removed and what both have, and in nothing else', () => {
  const lists = fc.array(aSheet, { maxLength: 40 })
  fc.assert(
    fc.property(lists, lists, (first, second) => {
      const { added, removed, both } = sheetDifference(first, second)
      expect([...removed, ...both].sort(compareSheets)).toEqual([...new Set(first)].sort(compareSheets))
      expect([...added, ...both].sort(compareSheets)).toEqual([...new Set(second)].sort(compareSheets))
      expect(added.some((sheet) => first.includes(sheet))).toBe(false)
    }),
  )
})
