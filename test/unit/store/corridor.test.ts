import { beforeEach, describe, expect, test } from 'vitest'
import { readCorridor } from '../../../src/data/read-corridor'
import { metres } from '../../../src/domain/units'
import { setBuffer } from '../../../src/store/corridor-commands'
import { type AtlasStore, createAtlasStore } from '../../../src/store/create-atlas-store'
import { setDataset } from '../../../src/store/dataset-commands'
import { setFilter } from '../../../src/store/filter-commands'
import { corridorMeasurements } from '../../../src/store/selectors/corridor'
import { nearCorridor } from '../../../src/store/selectors/corridor-near'
import { setPointer } from '../../../src/store/view-commands'
import { aDeposit } from '../../support/a-deposit'
import { aCollection, aFeature, aLegRow, aNodeRow, aPoint } from '../../support/a-geo-file'
import { layered } from '../../support/layered'

const MERIDIAN = {
  type: 'LineString',
  coordinates: [
    [64, 27],
    [64, 28],
  ],
}
const FILES = { legs: 'corridor.geojson', nodes: 'corridor-nodes.geojson' }

/** Offsets from the meridian 64° E at 27.5° N, where 0.1° of longitude is 9.88 km. */
const SITES = [
  aDeposit({ id: 'near', position: [64.1, 27.6], locationUncertainty: 1000 }),
  aDeposit({ id: 'nearer-the-start', position: [64.3, 27.4], commodityGroup: 'coal' }),
  aDeposit({ id: 'on-the-limit', position: [64.51, 27.5], locationUncertainty: 5000 }),
  aDeposit({ id: 'far', position: [66, 27.5] }),
  aDeposit({ id: 'nowhere', position: null, locationAccuracy: 'unlocated' }),
]

let store: AtlasStore
beforeEach(() => {
  store = createAtlasStore()
  const corridor = readCorridor(
    FILES,
    aCollection(
      aFeature(aLegRow('as-named', 1, 'south', 'north'), MERIDIAN),
      aFeature(aLegRow('via-existing-roads', 1, 'south', 'north'), MERIDIAN),
    ),
    aCollection(aFeature(aNodeRow('south'), aPoint(64, 27)), aFeature(aNodeRow('north'), aPoint(64, 28))),
  )
  if (!corridor.ok) throw new Error(JSON.stringify(corridor.error))
  setDataset(store, 'corridor', { status: 'ready', value: corridor.value })
  setDataset(
    store,
    'deposits',
    layered(SITES, ({ id }) => id),
  )
})
const near = () => nearCorridor(store.getState(), 'as-named')
const nearIds = () => near()?.sites.map(({ feature }) => feature.id)

describe('the corridor', () => {
  test('is measured on the ellipsoid', () => {
    // GeodSolve -i -p 6 <<< '27 64 28 64': 110811.452711 m
    expect(corridorMeasurements(store.getState(), 'as-named')?.total.geodesic).toBeCloseTo(110_811.452711, 5)
  })

  test('is measured once, not at every question', () => {
    const [measurement, neighbours] = [corridorMeasurements(store.getState(), 'as-named'), near()]
    setPointer(store, [64, 28])
    nearCorridor(store.getState(), 'via-existing-roads')
    expect(corridorMeasurements(store.getState(), 'as-named')).toBe(measurement)
    expect(near()).toBe(neighbours)
  })

  test('is unknown until its file has arrived', () => {
    const empty = createAtlasStore().getState()
    expect(corridorMeasurements(empty, 'as-named')).toBeNull()
    expect(nearCorridor(empty, 'as-named')).toBeNull()
  })
})

describe('sites near the corridor', () => {
  test('come in order along it, those on the limit marked', () => {
    setBuffer(store, metres(50_000))
    expect(nearIds()).toEqual(['nearer-the-start', 'on-the-limit', 'near'])
    expect(near()?.siteCount).toEqual({ nominal: 2, certain: 2, possible: 3 })
  })

  test('follow the distance', () => {
    setBuffer(store, metres(15_000))
    expect(nearIds()).toEqual(['near'])
  })

  test('follow the filters, as the map and the list do', () => {
    setFilter(store, 'commodityGroups', ['coal'])
    expect(nearIds()).toEqual(['nearer-the-start'])
  })

  test('are counted without the towns while those are missing', () => {
    expect(near()).toMatchObject({ towns: [], population: 0 })
  })
})
