import { beforeAll, describe, expect, test } from 'vitest'
import type { AtlasDatasets, DatasetId } from '../../src/data/datasets'
import { loadDataset } from '../../src/data/load-dataset'
import type { Loadable } from '../../src/data/load-error'
import { sheetAt } from '../../src/domain/coverage/sheet-number'
import { base } from '../../src/permalink/base'
import { fromHash } from '../../src/permalink/from-hash'
import { readSelection } from '../../src/permalink/selection-field'
import { createAtlasStore } from '../../src/store/create-atlas-store'
import { keepDatasetsLoaded } from '../../src/store/keep-datasets-loaded'
import { corridorMeasurements } from '../../src/store/selectors/corridor'
import { nearCorridor } from '../../src/store/selectors/corridor-near'
import { tickedCoverage } from '../../src/store/selectors/coverage'
import { selectedRecord } from '../../src/store/selectors/selected'
import { siteCounts } from '../../src/store/selectors/sites'
import { startingFrom } from '../../src/store/starting-state'
import { shippedGeo } from '../support/shipped-geo'
import { until } from '../support/until'

const IDS = Object.keys(createAtlasStore().getState().datasets) as DatasetId[]
let datasets: AtlasDatasets

beforeAll(async () => {
  const loaded = await Promise.all(IDS.map(async (id) => [id, await loadDataset(id, shippedGeo)] as const))
  datasets = Object.fromEntries(loaded) as unknown as AtlasDatasets
})

const arrived = <T>(loadable: Loadable<T>): T => {
  if (loadable.status !== 'ready') throw new Error(JSON.stringify(loadable))
  return loadable.value
}

/** What this page has not read; stories come with their own panel. */
const idle = (held: AtlasDatasets): readonly string[] => IDS.filter((id) => held[id].status !== 'ready')

describe('the data the atlas ships', () => {
  test('can be read, every file of it', () => {
    const failed = IDS.flatMap((id) => (datasets[id].status === 'ready' ? [] : [datasets[id]]))
    expect(failed).toEqual([])
  })

  test('has as many features as its manifest says', () => {
    const manifest = arrived(datasets.manifest)
    const counts = {
      provinces: arrived(datasets.provinces).records.length,
      deposits: arrived(datasets.deposits).records.length,
      towns: arrived(datasets.towns).records.length,
      toposheets: arrived(datasets.toposheets).records.length,
    }
    for (const [id, count] of Object.entries(counts)) {
      expect(manifest.files.find((file) => file.id === id)).toMatchObject({ id, count })
    }
  })

  test('gives the source of every figure and position among the citations of its site', () => {
    for (const site of arrived(datasets.deposits).records) {
      const cited = new Set(site.citations.map(({ key }) => key))
      const used = [
        ...site.reserves.flatMap(({ sources }) => sources),
        ...site.output.flatMap(({ sources }) => sources),
        ...site.publishedPositions.map(({ source }) => source),
        ...(site.coordinateSource === null ? [] : [site.coordinateSource]),
      ]
      expect([site.id, used.filter((key) => !cited.has(key))]).toEqual([site.id, []])
    }
  })

  test('files each located site under the survey sheet it lies on', () => {
    for (const { id, position, sheet } of arrived(datasets.deposits).records) {
      expect([id, sheet]).toEqual([id, position && sheetAt(position)])
    }
  })

  test('has flagship pins for Saindak, Duddar and both blocks of Thar', () => {
    const flagships = arrived(datasets.deposits).records.filter(({ flagship }) => flagship)
    expect(flagships.map(({ province }) => province).sort()).toEqual(['PK-BA', 'PK-BA', 'PK-SD', 'PK-SD'])
    expect(flagships.every(({ position }) => position !== null)).toBe(true)
  })

  test('places claims only where there is something to open', () => {
    for (const { id, place } of arrived(datasets.claims)) {
      if (place === null || place.startsWith('panel:')) continue
      const selection = readSelection(place)
      const state = { ...createAtlasStore().getState(), datasets }
      const found = selectedRecord({ ...state, session: { ...state.session, selection } })
      expect([id, place, found?.kind]).toEqual([id, place, selection?.kind])
    }
  })

  test('runs both courses of the corridor from Nokundi to Gwadar', () => {
    const { variants, nodes } = arrived(datasets.corridor)
    for (const { legs } of Object.values(variants)) {
      expect([legs[0]?.from, legs.at(-1)?.to]).toEqual(['nokundi', 'gwadar'])
    }
    expect([...nodes.values()].filter(({ named }) => named).map(({ id }) => id)).toEqual([
      'nokundi',
      'mashkel',
      'turbat',
      'gwadar',
    ])
  })
})

describe('a link over real data', () => {
  test('opens a page with its site, its corridor and its coverage', async () => {
    const { snapshot, dropped } = fromHash(
      base(),
      '#v=1&panel=coverage&select=site:saindak&commodity=copper-gold&buffer=100&sheets=30G11,34D',
    )
    expect(dropped).toEqual([])
    const store = createAtlasStore(startingFrom(snapshot))
    keepDatasetsLoaded(store, shippedGeo)
    await until(() => expect(idle(store.getState().datasets)).toEqual(['stories']))
    const state = store.getState()
    expect(selectedRecord(state)).toMatchObject({ kind: 'site', record: { sheet: '30G11' } })
    expect(siteCounts(state).shown).toBeGreaterThan(0)
    expect(siteCounts(state).shown).toBeLessThan(siteCounts(state).total)
    expect(tickedCoverage(state)?.unknown).toEqual([])
    expect(tickedCoverage(state)?.byCode['PK-BA'].shareOfMeasured).toBeGreaterThan(0)
    const [named, roads] = (['as-named', 'via-existing-roads'] as const).map((id) => corridorMeasurements(state, id))
    expect(roads?.total.geodesic).toBeGreaterThan(named?.total.geodesic ?? Number.POSITIVE_INFINITY)
    for (const { offset } of nearCorridor(state, 'as-named')?.towns ?? []) {
      expect(Math.abs(offset)).toBeLessThanOrEqual(100_000)
    }
  })
})
