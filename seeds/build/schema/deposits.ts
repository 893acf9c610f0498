import * as v from 'valibot'
import { COMMODITY_GROUPS } from '../../../src/domain/minerals/commodity-group'
import { CONFIDENCES } from '../../../src/domain/minerals/confidence'
import { CRITICAL_MINERALS } from '../../../src/domain/minerals/critical-mineral'
import { LOCATION_ACCURACIES } from '../../../src/domain/minerals/location-accuracy'
import { SITE_STATUSES } from '../../../src/domain/minerals/site-status'
import { uniqueIds } from './unique-ids'
import { CitationKey, CitationKeys, Id, MaybeText, PositionPair, Province, Text, UrduText } from './vocabulary'

const PublishedPosition = v.strictObject({
  position: PositionPair,
  source: CitationKey,
  note: MaybeText,
  accepted: v.boolean(),
})
const CitedText = v.strictObject({ text: Text, sources: CitationKeys })
const Override = v.strictObject({ metres: v.pipe(v.number(), v.minValue(1)), reason: Text })

const DepositRow = v.pipe(
  v.strictObject({
    id: Id,
    name: Text,
    nameUr: UrduText,
    nameUrBasis: v.picklist(['published', 'transliterated']),
    altNames: v.array(Text),
    position: v.nullable(PositionPair),
    commodities: v.pipe(v.array(Text), v.nonEmpty()),
    commodityGroup: v.picklist(COMMODITY_GROUPS),
    criticalMinerals: v.array(v.picklist(CRITICAL_MINERALS)),
    status: v.picklist(SITE_STATUSES),
    statusAsPublished: Text,
    operator: MaybeText,
    province: Province,
    district: MaybeText,
    locationAccuracy: v.picklist(LOCATION_ACCURACIES),
    uncertaintyOverride: v.nullable(Override),
    locationNote: MaybeText,
    coordinateSource: v.nullable(CitationKey),
    publishedPositions: v.array(PublishedPosition),
    reserves: v.array(CitedText),
    output: v.array(CitedText),
    start: MaybeText,
    note: MaybeText,
    noteUr: v.nullable(UrduText),
    confidence: v.picklist(CONFIDENCES),
    confidenceNote: MaybeText,
    citations: CitationKeys,
    flagship: v.boolean(),
  }),
  v.check(
    (row) => (row.position === null) === (row.locationAccuracy === 'unlocated'),
    'only an unlocated site has no position',
  ),
  v.check(
    (row) => (row.position === null) === (row.coordinateSource === null),
    'a position and its source go together',
  ),
  v.check((row) => (row.note === null) === (row.noteUr === null), 'a note stands in both languages'),
  v.check(
    (row) =>
      row.position === null ||
      row.publishedPositions.some(({ accepted, position }) => accepted && samePair(position, row.position)),
    'the position is not among the accepted published ones',
  ),
)

const samePair = (a: readonly number[], b: readonly number[] | null): boolean =>
  b !== null && a[0] === b[0] && a[1] === b[1]

export const Deposits = v.pipe(v.array(DepositRow), uniqueIds())
export type DepositRow = v.InferOutput<typeof DepositRow>

export const LocationUncertainties = v.array(
  v.strictObject({
    accuracy: v.picklist(LOCATION_ACCURACIES),
    metres: v.nullable(v.pipe(v.number(), v.minValue(1))),
    reason: Text,
  }),
)

export const StatusMapping = v.array(
  v.strictObject({ published: Text, status: v.picklist(SITE_STATUSES), reason: Text }),
)
