import type { AtlasDatasets, Layered } from '../../data/datasets'
import type { Loadable } from '../../data/load-error'
import type { CorridorLeg, CorridorNode } from '../../domain/corridor/corridor-variant'
import type { OwnCourse } from '../../domain/corridor/own-course'
import { isOwnId } from '../../domain/corridor/own-id'
import type { SheetRecord } from '../../domain/coverage/sheet-record'
import type { CitedMap } from '../../domain/mapping/cited-map'
import type { Deposit } from '../../domain/minerals/deposit'
import type { Province } from '../../domain/places/province'
import type { Town } from '../../domain/places/town'
import type { Zone } from '../../domain/places/zone'
import type { Selection, SelectionKind } from '../../permalink/snapshot'
import { remembered } from '../remembered'
import type { AtlasState } from '../state'
import { ownCourses } from './corridor-courses'
import { datasetOf } from './dataset-of'

type Records = {
  readonly site: Deposit
  readonly town: Town
  /** Null until the areas have been loaded: a sheet exists by its number alone. */
  readonly sheet: SheetRecord | null
  readonly province: Province
  readonly zone: Zone
  readonly node: CorridorNode
  readonly leg: CorridorLeg
  readonly 'cited-map': CitedMap
}

/** The selected thing with its record, told apart by `kind`. */
export type SelectedRecord = {
  readonly [K in SelectionKind]: { readonly kind: K; readonly id: string; readonly record: Records[K] }
}[SelectionKind]

type Lookups = { readonly [K in SelectionKind]: (datasets: AtlasDatasets, id: string) => Records[K] | undefined }

const byId = <T>(loadable: Loadable<Layered<T>>, id: string): T | undefined =>
  loadable.status === 'ready' ? loadable.value.byId.get(id) : undefined

const LOOKUPS: Lookups = {
  site: ({ deposits }, id) => byId(deposits, id),
  town: ({ towns }, id) => byId(towns, id),
  sheet: ({ toposheets }, id) => byId(toposheets, id) ?? null,
  province: ({ provinces, countries }, id) => byId(provinces, id) ?? byId(countries, id),
  zone: ({ zones }, id) => byId(zones, id),
  node: ({ corridor }, id) => (corridor.status === 'ready' ? corridor.value.nodes.get(id) : undefined),
  leg: ({ corridor }, id) =>
    corridor.status === 'ready'
      ? Object.values(corridor.value.variants)
          .flatMap((variant) => variant.legs)
          .find((leg) => `${leg.variant}/${leg.leg}` === id)
      : undefined,
  'cited-map': ({ citedMaps }, id) => byId(citedMaps, id),
}

const found = remembered((datasets: AtlasDatasets, selection: Selection | null): SelectedRecord | null => {
  if (!selection) return null
  const { kind, id } = selection
  const record = LOOKUPS[kind](datasets, id)
  // The table pairs each kind with its record; the compiler cannot follow a pairing through an index.
  return record === undefined ? null : ({ kind, id, record } as SelectedRecord)
})

const foundOnOwn = remembered((courses: readonly OwnCourse[], { kind, id }: Selection): SelectedRecord | null => {
  const leg = courses.flatMap(({ course }) => course.legs).find((each) => `${each.variant}/${each.leg}` === id)
  if (kind === 'leg' && leg) return { kind, id, record: leg }
  const node = courses.flatMap(({ nodes }) => nodes).find((each) => each.id === id)
  return kind === 'node' && node ? { kind, id, record: node } : null
})

/** Whether there is such a thing, as far as can be told: what its file has not brought yet may still come. */
export const isKnownSelection = (state: AtlasState, selection: Selection): boolean =>
  state.datasets[datasetOf(selection)].status !== 'ready' ||
  (isOwnId(selection.id) ? foundOnOwn(ownCourses(state), selection) : found(state.datasets, selection)) !== null

/** What the selection stands for; null for nothing, for an unknown id, and while its file is on its way. */
export const selectedRecord = (state: AtlasState): SelectedRecord | null => {
  const { selection } = state.session
  return selection && isOwnId(selection.id)
    ? foundOnOwn(ownCourses(state), selection)
    : found(state.datasets, selection)
}
