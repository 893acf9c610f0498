import { beforeEach, describe, expect, test } from 'vitest'
import { FACET_VALUES } from '../../../src/permalink/facets'
import { type AtlasStore, createAtlasStore } from '../../../src/store/create-atlas-store'
import { setDataset } from '../../../src/store/dataset-commands'
import { setFilter, setFilterText } from '../../../src/store/filter-commands'
import { facetCounts } from '../../../src/store/selectors/facets'
import { hasFilters, siteCounts, visibleSiteIds, visibleSites } from '../../../src/store/selectors/sites'
import { setPointer } from '../../../src/store/view-commands'
import { aDeposit } from '../../support/a-deposit'
import fc from '../../support/fuzz'
import { layered } from '../../support/layered'

const SITES = [
  aDeposit(),
  aDeposit({
    id: 'duddar',
    name: 'Duddar',
    nameUr: 'دودر',
    altNames: [],
    commodities: ['Zn', 'Pb'],
    commodityGroup: 'lead-zinc',
    criticalMinerals: [],
    district: 'Lasbela',
    operator: null,
  }),
  aDeposit({
    id: 'thar-block-2',
    name: 'Thar Block II',
    nameUr: 'تھر بلاک ۲',
    altNames: [],
    commodities: ['lignite'],
    commodityGroup: 'coal',
    criticalMinerals: [],
    province: 'PK-SD',
    district: 'Tharparkar',
    operator: 'Sindh Engro Coal Mining Company',
  }),
  aDeposit({
    id: 'reko-diq',
    name: 'Reko Diq',
    nameUr: 'ریکو ڈک',
    altNames: ['Rekodiq'],
    status: 'under-construction',
    operator: 'Barrick',
    locationAccuracy: 'approximate',
  }),
]

let store: AtlasStore
beforeEach(() => {
  store = createAtlasStore()
  setDataset(
    store,
    'deposits',
    layered(SITES, ({ id }) => id),
  )
})
const ids = () => visibleSiteIds(store.getState())

describe('filters', () => {
  test('that are not set show every site, by the reference of the dataset', () => {
    expect(visibleSites(store.getState())).toBe(
      (store.getState().datasets.deposits as { value: { records: unknown } }).value.records,
    )
    expect(hasFilters(store.getState())).toBe(false)
  })

  test('values of one filter add up, filters narrow each other', () => {
    setFilter(store, 'commodityGroups', ['copper-gold', 'coal'])
    expect(ids()).toEqual(['saindak', 'thar-block-2', 'reko-diq'])
    setFilter(store, 'provinces', ['PK-BA'])
    expect(ids()).toEqual(['saindak', 'reko-diq'])
    setFilter(store, 'accuracies', ['approximate'])
    expect(ids()).toEqual(['reko-diq'])
    setFilter(store, 'statuses', ['operating'])
    expect(ids()).toEqual([])
  })

  test('a site with any of the critical minerals asked for is shown', () => {
    setFilter(store, 'criticalMinerals', ['gold', 'antimony'])
    expect(ids()).toEqual(['saindak', 'reko-diq'])
  })

  test.each([
    ['sandak', ['saindak']],
    ['سيندك', ['saindak']],
    ['ENGRO', ['thar-block-2']],
    ['zinc lasbela', ['duddar']],
    ['جست', ['duddar']],
    ['تانبہ چاغی', ['saindak', 'reko-diq']],
    ['lead gold', []],
    ['  ', ['saindak', 'duddar', 'thar-block-2', 'reko-diq']],
  ])('the text %j finds other spellings, commodities, operators and districts', (text, expected) => {
    setFilterText(store, text)
    expect(ids()).toEqual(expected)
  })

  test('act alike on the list, the map and the counts', () => {
    fc.assert(
      fc.property(
        fc.subarray([...FACET_VALUES.commodityGroups]),
        fc.subarray([...FACET_VALUES.provinces]),
        fc.constantFrom('', 'sa', 'duddar'),
        (groups, provinces, text) => {
          setFilter(store, 'commodityGroups', groups)
          setFilter(store, 'provinces', provinces)
          setFilterText(store, text)
          const state = store.getState()
          expect(visibleSiteIds(state)).toEqual(visibleSites(state).map(({ id }) => id))
          expect(siteCounts(state)).toEqual({ shown: visibleSites(state).length, total: SITES.length })
        },
      ),
    )
  })

  test('keep the same list by reference while anything else changes', () => {
    setFilter(store, 'provinces', ['PK-BA'])
    const [list, wanted, counts] = [visibleSites, visibleSiteIds, siteCounts].map((read) => read(store.getState()))
    setPointer(store, [64, 28])
    expect([visibleSites, visibleSiteIds, siteCounts].map((read) => read(store.getState()))).toEqual([
      list,
      wanted,
      counts,
    ])
    expect(visibleSites(store.getState())).toBe(list)
    expect(visibleSiteIds(store.getState())).toBe(wanted)
    expect(siteCounts(store.getState())).toBe(counts)
  })
})

describe('the count beside a filter value', () => {
  test('is what the list would show if that value alone were chosen in its filter', () => {
    setFilter(store, 'provinces', ['PK-BA'])
    setFilter(store, 'commodityGroups', ['copper-gold'])
    const counts = facetCounts(store.getState())
    for (const key of ['provinces', 'commodityGroups', 'statuses', 'accuracies', 'criticalMinerals'] as const) {
      for (const value of FACET_VALUES[key]) {
        const probe = createAtlasStore(store.getState())
        setFilter(probe, key, [value] as never)
        expect([key, value, (counts[key] as Record<string, number>)[value]]).toEqual([
          key,
          value,
          siteCounts(probe.getState()).shown,
        ])
      }
    }
  })
})

test('no sites are shown, and none counted, before the file has arrived', () => {
  expect(siteCounts(createAtlasStore().getState())).toEqual({ shown: 0, total: 0 })
})
