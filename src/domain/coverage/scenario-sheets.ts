import type { CommodityGroup } from '../minerals/commodity-group'
import type { Position } from '../position'
import { PROVINCE_CODES, type ProvinceCode } from '../provinces'
import { type Metres, metres } from '../units'
import type { Rule, Scenario } from './scenario'
import { sheetsNearLine } from './scenario-sheets-near-line'
import { nearestPoints } from './scenario-sheets-near-points'
import { compareSheets, partsOfSheet, type SheetNumber } from './sheet-number'
import type { SheetRecord } from './sheet-record'

export type ScenarioSite = {
  readonly id: string
  readonly position: Position
  readonly group: CommodityGroup
  readonly flagship: boolean
}
export type ScenarioTown = { readonly id: string; readonly position: Position; readonly people: number | null }

/** What a scenario looks at. */
export type ScenarioGround = {
  readonly sheets: readonly SheetRecord[]
  /** Located sites only. */
  readonly sites: readonly ScenarioSite[]
  readonly towns: readonly ScenarioTown[]
  /** The chosen course. */
  readonly corridor: readonly Position[]
}

/** A sheet a scenario takes, and how far it lies from what the scenario starts from; null where it asks no distance. */
export type ScenarioSheet = { readonly sheet: SheetNumber; readonly distance: Metres | null }

type Distances = ReadonlyMap<SheetNumber, Metres>

/** The province that holds most of a sheet's ground: every sheet then belongs to exactly one. */
export const homeOfSheet = ({ areaByProvince }: SheetRecord): ProvinceCode | null =>
  PROVINCE_CODES.filter((code) => (areaByProvince[code] ?? 0) > 0).reduce<ProvinceCode | null>(
    (home, code) => (home === null || (areaByProvince[code] ?? 0) > (areaByProvince[home] ?? 0) ? code : home),
    null,
  )

const toPoints = (
  sheets: readonly SheetNumber[],
  points: readonly { readonly id: string; readonly position: Position }[],
): Distances => new Map([...nearestPoints(sheets, points)].map(([sheet, { distance }]) => [sheet, distance]))

const within = (distances: Distances, limit: Metres): Distances =>
  new Map([...distances].filter(([, distance]) => distance <= limit))

/** Sheets in blocks, at no distance from anything. */
const inBlocks = (sheets: readonly SheetNumber[], blocks: readonly number[]): Distances =>
  new Map(sheets.filter((sheet) => blocks.includes(partsOfSheet(sheet)?.block ?? 0)).map((sheet) => [sheet, metres(0)]))

const partsOf = (rule: Rule, sheets: readonly SheetNumber[], ground: ScenarioGround): readonly Distances[] => {
  const { sites, corridor, towns, blocks } = rule
  const wanted = ground.sites.filter(({ group }) => sites?.group === 'any' || group === sites?.group)
  const large = ground.towns.filter(({ people }) => (people ?? 0) >= (towns?.people ?? 0))
  return [
    ...(sites ? [within(toPoints(sheets, wanted), sites.distance)] : []),
    ...(corridor === null ? [] : [sheetsNearLine(sheets, ground.corridor, corridor)]),
    ...(towns ? [within(toPoints(sheets, large), towns.distance)] : []),
    ...(blocks.length > 0 ? [inBlocks(sheets, blocks)] : []),
  ]
}

const byRule = (rule: Rule, sheets: readonly SheetNumber[], ground: ScenarioGround): Distances => {
  const parts = partsOf(rule, sheets, ground)
  const holds = (sheet: SheetNumber): boolean =>
    parts.length > 0 &&
    (rule.join === 'all' ? parts.every((part) => part.has(sheet)) : parts.some((part) => part.has(sheet)))
  const least = (sheet: SheetNumber): Metres => metres(Math.min(...parts.flatMap((part) => part.get(sheet) ?? [])))
  return new Map(sheets.filter(holds).map((sheet) => [sheet, least(sheet)]))
}

const distancesOf = (scenario: Scenario, sheets: readonly SheetNumber[], ground: ScenarioGround): Distances => {
  if (scenario.kind === 'gsp-count') {
    const home = new Map(ground.sheets.map((record) => [record.sheet, homeOfSheet(record)]))
    return toPoints(
      sheets.filter((sheet) => home.get(sheet) === 'PK-BA'),
      ground.sites,
    )
  }
  if (scenario.kind === 'corridor-first') return sheetsNearLine(sheets, ground.corridor, scenario.distance)
  if (scenario.kind === 'flagships') {
    return within(
      toPoints(
        sheets,
        ground.sites.filter(({ flagship }) => flagship),
      ),
      scenario.distance,
    )
  }
  return byRule(scenario, sheets, ground)
}

/**
 * Lists the sheets a scenario takes.
 *
 * Shape:  nearest first; sheets equally near in sheet order, so the same question always has the same answer.
 *         `gsp-count` takes so many sheets, whose home is Balochistan, nearest to located sites; the others take every
 *         sheet whose nearest ground is within the distance.
 * Units:  metres on the ellipsoid.
 * Errors: none; a rule without parts takes nothing.
 */
export const scenarioSheets = (scenario: Scenario, ground: ScenarioGround): readonly ScenarioSheet[] => {
  const sheets = ground.sheets.map(({ sheet }) => sheet).sort(compareSheets)
  const distances = distancesOf(scenario, sheets, ground)
  const order = new Map(sheets.map((sheet, at) => [sheet, at]))
  const sorted = [...distances].sort(([a, near], [b, far]) => near - far || (order.get(a) ?? 0) - (order.get(b) ?? 0))
  const taken = scenario.kind === 'gsp-count' ? sorted.slice(0, scenario.count) : sorted
  return taken.map(([sheet, distance]) => ({ sheet, distance }))
}
