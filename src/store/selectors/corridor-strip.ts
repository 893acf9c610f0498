import { alignmentOf, type CorridorVariant } from '../../domain/corridor/corridor-variant'
import type { FeatureNear } from '../../domain/corridor/features-within'
import { locateOn } from '../../domain/corridor/locate-on'
import type { CorridorMeasurement, LegMeasurement } from '../../domain/corridor/measure-corridor'
import { pointAtChainage } from '../../domain/corridor/point-at-chainage'
import { type SheetStretch, sheetStretches } from '../../domain/corridor/sheets-crossed'
import type { Position } from '../../domain/position'
import { type Metres, metres } from '../../domain/units'
import { remembered, rememberedPer } from '../remembered'
import type { AtlasState } from '../state'
import { corridorMeasurements, surveyed } from './corridor'
import { chosenVariant, courseOf } from './corridor-courses'
import { type NearCorridor, nearCorridor, type SiteCandidate, type TownCandidate } from './corridor-near'

export type StripNode = { readonly id: string; readonly chainage: Metres }

/** The chosen course laid out straight: what stands along it, by chainage and offset. */
export type CorridorStrip = {
  readonly course: CorridorVariant
  readonly length: Metres
  readonly nodes: readonly StripNode[]
  readonly sheets: readonly SheetStretch[]
  readonly sites: readonly FeatureNear<SiteCandidate>[]
  readonly towns: readonly FeatureNear<TownCandidate>[]
}

const sheetsOf = rememberedPer((course: CorridorVariant) => sheetStretches(alignmentOf(course)))

/** The nodes of a course and how far along it each of them stands: its legs added up. */
export const nodesAlong = (legs: readonly LegMeasurement[]): readonly StripNode[] => {
  let chainage = 0
  const start = legs.slice(0, 1).map(({ leg }): StripNode => ({ id: leg.from, chainage: metres(0) }))
  const nodes = legs.map(({ leg, geodesic }): StripNode => {
    chainage += geodesic
    return { id: leg.to, chainage: metres(chainage) }
  })
  return [...start, ...nodes]
}

const laidOut = remembered(
  (course: CorridorVariant, { legs }: CorridorMeasurement, { sites, towns }: NearCorridor): CorridorStrip => {
    const nodes = nodesAlong(legs)
    return { course, length: nodes.at(-1)?.chainage ?? metres(0), nodes, sheets: sheetsOf(course), sites, towns }
  },
)

/** The strip of the chosen course; null until the corridor is there. */
export const corridorStrip = (state: AtlasState): CorridorStrip | null => {
  const id = chosenVariant(state)
  const course = courseOf(state, id)
  const measured = corridorMeasurements(state, id)
  const near = nearCorridor(state, id)
  return course && measured && near && laidOut(course, measured, near)
}

/** The place on the chosen course at a chainage; null without a course. */
export const placeAlong = (state: AtlasState, chainage: Metres): Position | null => {
  const course = courseOf(state, chosenVariant(state))
  return (course && pointAtChainage(surveyed(course), chainage)?.position) ?? null
}

/** Chainage under the pointer while it is on the chosen course or one of its towns; null elsewhere. */
export const chainageUnderPointer = (state: AtlasState): Metres | null => {
  const { hovered, pointer } = state.session
  if (!pointer || (hovered?.kind !== 'leg' && hovered?.kind !== 'node')) return null
  const id = chosenVariant(state)
  if (hovered.kind === 'leg' && !hovered.id.startsWith(`${id}/`)) return null
  const course = courseOf(state, id)
  const station = course && locateOn(surveyed(course), pointer)
  return station && Math.abs(station.offset) < FARTHEST_POINTED ? station.chainage : null
}

/** A pointer on a line of some pixels, seen from as far as the atlas goes, is at most this far from it. */
const FARTHEST_POINTED = 40_000
