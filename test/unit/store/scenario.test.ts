import Papa from 'papaparse'
import { afterEach, describe, expect, test } from 'vitest'
import { writeCsv } from '../../../src/data/export/write-csv'
import { cellOfSheet } from '../../../src/domain/coverage/covered-ground'
import { SCENARIOS_AT_START } from '../../../src/domain/coverage/scenario'
import { squareMetres } from '../../../src/domain/units'
import { base } from '../../../src/permalink/base'
import { fromHash } from '../../../src/permalink/from-hash'
import { toHash } from '../../../src/permalink/to-hash'
import { setDenominator } from '../../../src/store/coverage-commands'
import { createAtlasStore } from '../../../src/store/create-atlas-store'
import type { DissolveAnswer } from '../../../src/store/dissolved'
import { planExport } from '../../../src/store/exports/plan-export'
import { runPlanSession } from '../../../src/store/plan-session'
import {
  compareWith,
  setPlanTarget,
  setPlanWeight,
  setScenario,
  showDifference,
} from '../../../src/store/scenario-commands'
import { coverageOfChosen, outsidePakistan } from '../../../src/store/selectors/coverage-chosen'
import { isPlanStale, mappingPlan } from '../../../src/store/selectors/plan'
import { isDifferenceStale, scenarioDifference, sheetsOfScenario } from '../../../src/store/selectors/plan-scenario'
import { replaceSheets, tickSheets } from '../../../src/store/sheet-commands'
import { applySnapshot, snapshotOf } from '../../../src/store/snapshot-commands'
import { undo } from '../../../src/store/transact'
import { aPlanningStore } from '../../support/a-planning-store'
import { SHEET_AREA } from '../../support/coverage-datasets'
import { until } from '../../support/until'

let stop: () => void = () => undefined
afterEach(() => stop())

/** Everything about scenarios and plan that the state asks for is worked out. */
const settled = async (store: ReturnType<typeof aPlanningStore>): Promise<void> => {
  stop()
  stop = runPlanSession(store)
  await until(() => {
    expect(isPlanStale(store.getState())).toBe(false)
    expect(isDifferenceStale(store.getState())).toBe(false)
  })
}

describe('a scenario', () => {
  test('is not there before it is chosen, nor before its data are', async () => {
    const store = aPlanningStore()
    expect(sheetsOfScenario(store.getState())).toBeNull()
    setScenario(store, SCENARIOS_AT_START['gsp-count'])
    await settled(store)
    expect(sheetsOfScenario(store.getState())).toEqual(['34C7', '34C3'])
    const empty = createAtlasStore()
    setScenario(empty, SCENARIOS_AT_START['gsp-count'])
    stop()
    stop = runPlanSession(empty)
    expect(sheetsOfScenario(empty.getState())).toBeNull()
  })

  test('gives the same reference while nothing it looks at changes', async () => {
    const store = aPlanningStore()
    setScenario(store, SCENARIOS_AT_START.rule)
    await settled(store)
    const first = sheetsOfScenario(store.getState())
    expect(first).not.toBeNull()
    tickSheets(store, ['34C3'])
    expect(sheetsOfScenario(store.getState())).toBe(first)
  })

  test('is compared with the ticked list, and with another scenario', async () => {
    const store = aPlanningStore()
    replaceSheets(store, ['34C3', '30G11'])
    setScenario(store, { kind: 'gsp-count', count: 1 })
    await settled(store)
    expect(scenarioDifference(store.getState())).toEqual({ added: ['34C7'], removed: ['30G11', '34C3'], both: [] })
    compareWith(store, 'gsp-count')
    await settled(store)
    expect(scenarioDifference(store.getState())).toEqual({ added: [], removed: ['34C3'], both: ['34C7'] })
  })

  test('stands in a link, and what is shown of it on the map does not', () => {
    const store = aPlanningStore()
    const scenario = { kind: 'gsp-count', count: 99 } as const
    setScenario(store, scenario)
    compareWith(store, 'flagships')
    showDifference(store, { added: ['34C7'], removed: [], both: [] })
    const snapshot = snapshotOf(store.getState())
    expect(snapshot.scenario).toEqual(scenario)
    const other = aPlanningStore()
    applySnapshot(other, snapshot)
    expect(other.getState().session.scenario).toEqual(scenario)
    expect(other.getState().session.cover.comparedWith).toBe('flagships')
    expect(other.getState().session.planning.difference).toBeNull()
  })

  test('ticks in one edit that can be undone', async () => {
    const store = aPlanningStore()
    tickSheets(store, ['30G11'])
    setScenario(store, SCENARIOS_AT_START.rule)
    await settled(store)
    tickSheets(store, sheetsOfScenario(store.getState()) ?? [])
    undo(store)
    expect(store.getState().document.sheets).toEqual(['30G11'])
  })
})

describe('the mapping plan', () => {
  test('ranks the sheets of the chosen area that are not ticked', async () => {
    const store = aPlanningStore()
    await settled(store)
    const plan = mappingPlan(store.getState())
    // the site stands on 34 C/7 and is 12 km from the next sheet: 4 points against none
    expect(plan?.ranked.map(({ sheet, score, sites }) => [sheet, score, sites])).toEqual([
      ['34C7', 4, ['dasht-e-kain']],
      ['34C3', 0, []],
    ])
    tickSheets(store, ['34C7'])
    expect(mappingPlan(store.getState())?.ranked.map(({ sheet, neighbours }) => [sheet, neighbours])).toEqual([
      ['34C3', 1],
    ])
  })

  test('and the targets never name a sheet outside Pakistan, even where the reader’s own polygon reaches there', async () => {
    const store = aPlanningStore()
    await settled(store)
    const [inside, abroad] = [cellOfSheet('34C3'), cellOfSheet('31J13')]
    const half = squareMetres(SHEET_AREA / 2)
    const answer = {
      covered: {},
      own: new Map([
        [abroad, half],
        [inside, half],
      ]),
      ownRefused: null,
      ownOutside: half,
      polygons: { counted: 0, of: 0 },
      problems: [],
      problemCount: 0,
      missing: [],
    } as unknown as DissolveAnswer
    setDenominator(store, 'buffer')
    store.setState(({ dissolved }) => ({ dissolved: { ...dissolved, status: 'done', answer } }))
    expect(mappingPlan(store.getState())?.ranked.map(({ sheet }) => sheet)).toEqual(['34C3'])
    expect(coverageOfChosen(store.getState())?.toTarget).toEqual({ 40: 1, 50: 1, 60: null, 100: null })
    expect(outsidePakistan(store.getState())).toBe(half)
  })

  test('counts the sheets to the target in its own order', async () => {
    const store = aPlanningStore()
    await settled(store)
    const toTarget = (target: number) => {
      setPlanTarget(store, target)
      return mappingPlan(store.getState())?.toTarget
    }
    // Balochistan is a sheet and a half here: 34 C/7 is a third of it, both are all of it
    expect([toTarget(0.3), toTarget(0.34), toTarget(1)]).toEqual([1, 2, 2])
    setPlanWeight(store, 'sites', 0)
    expect([toTarget(0.3), toTarget(0.67), toTarget(1)]).toEqual([1, 2, 2])
    expect(mappingPlan(store.getState())?.ranked[0]?.sheet).toBe('34C3')
  })

  test('is exported in its order with bounds, ground by province, score and reason', async () => {
    const store = aPlanningStore()
    await settled(store)
    const csv = writeCsv(planExport(store.getState()), { mark: false })
    const { data } = Papa.parse<Record<string, string>>(csv, { header: true, delimiter: ',' })
    const cells = data[0] ?? {}
    expect(cells).toMatchObject({ id: '34C7', rank: '1', score: '4', sites: '1', mapped_neighbours: '0' })
    expect([cells.west, cells.south, cells.east, cells.north]).toEqual(['64.25', '29.25', '64.5', '29.5'])
    expect(Number(cells.area_pk_ba_km2)).toBeCloseTo(336.284, 2)
    expect(cells.reason).toBe('1 sites on or near it (dasht-e-kain)')
  })

  test('counts a neighbour that polygons cover whole as mapped, like a ticked one', async () => {
    const store = aPlanningStore()
    await settled(store)
    const cell = cellOfSheet('34C7')
    const half = squareMetres(SHEET_AREA / 2)
    const covered = { 'PK-BA': new Map([[cell, half]]), 'PK-SD': new Map([[cell, half]]) }
    const answer = {
      covered,
      own: null,
      ownRefused: null,
      ownOutside: 0,
      polygons: { counted: 1, of: 1 },
      problems: [],
      problemCount: 0,
      missing: [],
    } as unknown as DissolveAnswer
    store.setState(({ dissolved }) => ({ dissolved: { ...dissolved, status: 'done', answer } }))
    expect(mappingPlan(store.getState())?.ranked.map(({ sheet, neighbours }) => [sheet, neighbours])).toEqual([
      ['34C3', 1],
    ])
  })

  test('has weights and a target that a link brings along', () => {
    const store = aPlanningStore()
    setPlanWeight(store, 'corridor', 2.504)
    setPlanTarget(store, 0.6049)
    const other = aPlanningStore()
    applySnapshot(other, fromHash(base(), toHash(snapshotOf(store.getState()))).snapshot)
    expect(other.getState().session.cover).toMatchObject({
      weights: { sites: 4, corridor: 2.5, neighbours: 1 },
      target: 0.6,
    })
  })
})
