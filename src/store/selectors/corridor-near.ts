import type { CorridorVariant, VariantId } from '../../domain/corridor/corridor-variant'
import {
  type Candidate,
  type CountNear,
  countNear,
  type FeatureNear,
  featuresWithin,
} from '../../domain/corridor/features-within'
import type { Deposit } from '../../domain/minerals/deposit'
import type { Town } from '../../domain/places/town'
import { type Metres, metres } from '../../domain/units'
import { remembered, rememberedPer } from '../remembered'
import type { AtlasState } from '../state'
import { surveyed } from './corridor'
import { courseOf } from './corridor-courses'
import { visibleSites } from './sites'

export type SiteCandidate = Candidate & { readonly record: Deposit }
export type TownCandidate = Candidate & { readonly record: Town }

/** What lies within the chosen distance of one course, in chainage order. Sites are those that pass the filters. */
export type NearCorridor = {
  readonly sites: readonly FeatureNear<SiteCandidate>[]
  readonly siteCount: CountNear
  readonly towns: readonly FeatureNear<TownCandidate>[]
  readonly townCount: CountNear
  /** People in the towns counted whose population is published. */
  readonly population: number
}

const sitePoints = rememberedPer((sites: readonly Deposit[]): readonly SiteCandidate[] =>
  sites.flatMap((record) => {
    const { id, position, locationUncertainty } = record
    if (!position) return []
    return [{ id, position, uncertainty: locationUncertainty === null ? null : metres(locationUncertainty), record }]
  }),
)

const townPoints = rememberedPer((towns: readonly Town[]): readonly TownCandidate[] =>
  towns.map((record) => ({ id: record.id, position: record.position, uncertainty: null, record })),
)

const NO_TOWNS: readonly Town[] = []

const near = (
  variant: CorridorVariant,
  sites: readonly Deposit[],
  towns: readonly Town[],
  buffer: Metres,
): NearCorridor => {
  const alignment = surveyed(variant)
  const nearSites = featuresWithin(alignment, sitePoints(sites), buffer)
  const nearTowns = featuresWithin(alignment, townPoints(towns), buffer)
  return {
    sites: nearSites,
    siteCount: countNear(nearSites),
    towns: nearTowns,
    townCount: countNear(nearTowns),
    population: nearTowns.reduce((people, { feature }) => people + (feature.record.population ?? 0), 0),
  }
}

// Both courses stand side by side, so each keeps its own last answer.
const nearPer = rememberedPer((variant: CorridorVariant) =>
  remembered((sites: readonly Deposit[], towns: readonly Town[], buffer: Metres) =>
    near(variant, sites, towns, buffer),
  ),
)

/** Sites and towns near a course; null until the corridor is there, without towns while those are missing. */
export const nearCorridor = (state: AtlasState, id: VariantId): NearCorridor | null => {
  const variant = courseOf(state, id)
  const { towns } = state.datasets
  const townRecords = towns.status === 'ready' ? towns.value.records : NO_TOWNS
  return variant && nearPer(variant)(visibleSites(state), townRecords, state.session.buffer)
}
