import type { FeatureCollection } from 'geojson'
import type { Citation } from '../domain/citation'
import type { Claim } from '../domain/claims/claim'
import type { CorridorNode, CorridorVariant, CorridorVariantId } from '../domain/corridor/corridor-variant'
import type { SheetRecord } from '../domain/coverage/sheet-record'
import type { CitedMap } from '../domain/mapping/cited-map'
import type { MappingClaim } from '../domain/mapping/mapping-claim'
import type { Deposit } from '../domain/minerals/deposit'
import type { Province } from '../domain/places/province'
import type { Town } from '../domain/places/town'
import type { Zone } from '../domain/places/zone'
import type { Story } from '../domain/story/story'
import type { Loadable } from './load-error'
import type { Manifest } from './manifest'

/** Records for panels and figures, beside the untouched collection they were read from (the reference the map is given). */
export type Layered<T> = {
  readonly records: readonly T[]
  readonly byId: ReadonlyMap<string, T>
  readonly collection: FeatureCollection
}

export type CorridorDataset = {
  readonly variants: Readonly<Record<CorridorVariantId, CorridorVariant>>
  readonly nodes: ReadonlyMap<string, CorridorNode>
  readonly legs: FeatureCollection
  readonly nodePoints: FeatureCollection
}

/** The stories the atlas ships, and the sources that their chapters name by key. */
export type StoriesDataset = {
  readonly records: readonly Story[]
  readonly citations: ReadonlyMap<string, Citation>
}

export type AtlasDatasets = {
  readonly manifest: Loadable<Manifest>
  readonly provinces: Loadable<Layered<Province>>
  readonly countries: Loadable<Layered<Province>>
  readonly deposits: Loadable<Layered<Deposit>>
  readonly towns: Loadable<Layered<Town>>
  readonly zones: Loadable<Layered<Zone>>
  readonly corridor: Loadable<CorridorDataset>
  readonly toposheets: Loadable<Layered<SheetRecord>>
  readonly citedMaps: Loadable<Layered<CitedMap>>
  readonly claims: Loadable<readonly Claim[]>
  readonly mapping: Loadable<readonly MappingClaim[]>
  readonly stories: Loadable<StoriesDataset>
}

export type DatasetId = keyof AtlasDatasets
export type DatasetValue<K extends DatasetId> = AtlasDatasets[K] extends Loadable<infer T> ? T : never
