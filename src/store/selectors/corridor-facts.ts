import type { Layered } from '../../data/datasets'
import type { CorridorNode, CorridorVariant } from '../../domain/corridor/corridor-variant'
import { type Candidate, type FeatureNear, featuresWithin } from '../../domain/corridor/features-within'
import { lengthInside } from '../../domain/corridor/length-inside'
import type { CorridorMeasurement } from '../../domain/corridor/measure-corridor'
import { wayOnward } from '../../domain/corridor/onward'
import type { AreaGeometry } from '../../domain/earth/area-geometry'
import type { CommodityGroup } from '../../domain/minerals/commodity-group'
import type { Deposit } from '../../domain/minerals/deposit'
import { ASSUMED_UNCERTAINTY } from '../../domain/minerals/location-uncertainty'
import type { SiteStatus } from '../../domain/minerals/site-status'
import type { Province } from '../../domain/places/province'
import type { Zone } from '../../domain/places/zone'
import { PROVINCE_CODES, type ProvinceCode } from '../../domain/provinces'
import { type Metres, metres, sumOfMetres } from '../../domain/units'
import { remembered, rememberedPer } from '../remembered'
import { surveyed } from './corridor'
import type { NearCorridor } from './corridor-near'

/** What a row of the comparison says, in the order of the table; the words stand in the catalogue. */
export const COMPARED_FACTS = [
  'length',
  'schematic-length',
  'published-length',
  'published-ratio',
  'legs',
  'inside',
  'sheets-crossed',
  'sites-within',
  'sites-at-most',
  'sites-of-group',
  'sites-of-status',
  'towns-within',
  'people-within',
  'zones-within',
  'zones-at-most',
  'site-to-line',
  'site-onward',
] as const

/** What the fact is about, where there are several of a kind. */
export type ComparedSubject =
  | { readonly kind: 'province'; readonly province: ProvinceCode | 'outside' }
  | { readonly kind: 'group'; readonly group: CommodityGroup }
  | { readonly kind: 'status'; readonly status: SiteStatus }
  | { readonly kind: 'site'; readonly site: Deposit }

export type CourseFact = {
  /** Stable and dotted: the quantity is `corridor.<variant>.<id>`. */
  readonly id: string
  readonly fact: (typeof COMPARED_FACTS)[number]
  readonly subject: ComparedSubject | null
  readonly unit: 'm' | '1'
  /** Null where it is not known, or not to be had. */
  readonly value: number | null
  /** True where the figure is of some legs only: then it cannot be ranked against another course's. */
  readonly partial?: boolean
}

type ZoneCandidate = Candidate & { readonly record: Zone }

/** Zones and ports near a course; those whose place is in doubt as far as the limit are marked `maybe`. */
export type ZoneNear = FeatureNear<ZoneCandidate>

const zonePoints = rememberedPer((zones: readonly Zone[]): readonly ZoneCandidate[] =>
  zones.flatMap((record) => {
    const { id, position, locationAccuracy } = record
    return position ? [{ id, position, uncertainty: ASSUMED_UNCERTAINTY[locationAccuracy], record }] : []
  }),
)

/** Zones and ports within a distance of a course, in the order of travel. */
export const zonesNear = (course: CorridorVariant, zones: readonly Zone[], buffer: Metres): readonly ZoneNear[] =>
  featuresWithin(surveyed(course), zonePoints(zones), buffer)

const insidePer = rememberedPer((course: CorridorVariant) =>
  remembered((provinces: Layered<Province>): readonly (readonly [ProvinceCode | 'outside', Metres])[] => {
    const alignment = surveyed(course)
    const found = provinces.collection.features.flatMap(({ geometry, properties }) => {
      const code = PROVINCE_CODES.find((each) => each === properties?.code)
      const isArea = geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon'
      return code && isArea ? [[code, lengthInside(alignment, geometry as unknown as AreaGeometry)] as const] : []
    })
    const outside = metres(Math.max(0, alignment.length - sumOfMetres(found.map(([, length]) => length))))
    return [...found.filter(([, length]) => length > 0), ['outside', outside]]
  }),
)

const tally = <K extends string>(keys: readonly K[]): readonly (readonly [K, number])[] =>
  [...new Set(keys)].map((key) => [key, keys.filter((each) => each === key).length])

type Known = {
  readonly course: CorridorVariant
  readonly measured: CorridorMeasurement
  readonly near: NearCorridor
  readonly zones: readonly ZoneNear[]
  readonly provinces: Layered<Province> | null
  readonly flagships: readonly Deposit[]
  readonly goal: CorridorNode | null
}

const plain = (
  fact: CourseFact['fact'],
  unit: CourseFact['unit'],
  value: number | null,
  subject: ComparedSubject | null = null,
  id: string = fact,
): CourseFact => ({ id, fact, unit, value, subject })

const lengthFacts = ({ measured: { legs, total } }: Known): readonly CourseFact[] => {
  const schematic = legs.filter(({ leg }) => leg.schematic).map(({ geodesic }) => geodesic)
  return [
    plain('length', 'm', total.geodesic),
    plain('schematic-length', 'm', sumOfMetres(schematic)),
    plain('published-length', 'm', total.published?.complete ? total.published.length : null),
    {
      ...plain('published-ratio', '1', total.published?.ratioPublishedToGeodesic ?? null),
      partial: total.published?.complete === false,
    },
    plain('legs', '1', legs.length),
    plain('sheets-crossed', '1', total.sheets.length),
  ]
}

const countFacts = ({ near, zones }: Known): readonly CourseFact[] => {
  const inside = near.sites.filter(({ nominallyWithin }) => nominallyWithin).map(({ feature }) => feature.record)
  return [
    plain('sites-within', '1', near.siteCount.nominal),
    plain('sites-at-most', '1', near.siteCount.possible),
    ...tally(inside.map(({ commodityGroup }) => commodityGroup)).map(([group, count]) =>
      plain('sites-of-group', '1', count, { kind: 'group', group }, `sites-within.${group}`),
    ),
    ...tally(inside.map(({ status }) => status)).map(([status, count]) =>
      plain('sites-of-status', '1', count, { kind: 'status', status }, `sites-within.${status}`),
    ),
    plain('towns-within', '1', near.townCount.nominal),
    plain('people-within', '1', near.population),
    plain('zones-within', '1', zones.filter(({ nominallyWithin }) => nominallyWithin).length),
    plain('zones-at-most', '1', zones.length),
  ]
}

const insideFacts = ({ course, provinces }: Known): readonly CourseFact[] =>
  (provinces ? insidePer(course)(provinces) : []).map(([province, length]) =>
    plain('inside', 'm', length, { kind: 'province', province }, `inside.${province}`),
  )

const wayFacts = ({ course, flagships, goal }: Known): readonly CourseFact[] =>
  flagships.flatMap((site) => {
    const way = site.position && wayOnward(surveyed(course), site.position, goal?.position ?? null)
    if (!way) return []
    const subject = { kind: 'site', site } as const
    return [
      plain('site-to-line', 'm', way.toLine, subject, `site.${site.id}.to-line`),
      plain('site-onward', 'm', way.alongLine, subject, `site.${site.id}.onward`),
    ]
  })

/** Everything about one course that can stand beside the same of another. */
export const factsOf = (known: Known): readonly CourseFact[] => [
  ...lengthFacts(known),
  ...insideFacts(known),
  ...countFacts(known),
  ...wayFacts(known),
]
