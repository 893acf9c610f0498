import * as v from 'valibot'
import { CORRIDOR_VARIANT_IDS } from '../../../src/domain/corridor/corridor-variant'
import { uniqueIds } from './unique-ids'
import { CitationKeys, Id, MaybeText, PositionPair, Text, UrduText } from './vocabulary'

const Metres = v.pipe(v.number(), v.integer(), v.minValue(1))
const Variant = v.picklist(CORRIDOR_VARIANT_IDS)

const PointRow = v.strictObject({
  id: Id,
  name: Text,
  nameUr: UrduText,
  altNames: v.array(Text),
  position: PositionPair,
  geonamesId: v.nullable(v.pipe(v.string(), v.regex(/^\d+$/))),
  sourceAsPublished: Text,
  citations: CitationKeys,
})

const LegRow = v.pipe(
  v.strictObject({
    variant: Variant,
    leg: Metres,
    from: Id,
    to: Id,
    road: MaybeText,
    publishedLengthM: v.nullable(Metres),
    publishedAlternativesM: v.array(Metres),
    publishedNote: MaybeText,
    publishedNoteUr: v.nullable(UrduText),
    status: MaybeText,
    citations: CitationKeys,
  }),
  v.check((leg) => leg.publishedLengthM === null || leg.citations.length > 0, 'a published length needs a source'),
  v.check((leg) => (leg.publishedNote === null) === (leg.publishedNoteUr === null), 'a note stands in both languages'),
)

export const Corridor = v.strictObject({
  name: Text,
  nameUr: UrduText,
  proposal: Text,
  variants: v.array(v.strictObject({ id: Variant, nodes: v.array(Id) })),
  points: v.pipe(v.array(PointRow), uniqueIds()),
  legs: v.array(LegRow),
  otherRoads: v.array(
    v.strictObject({
      ref: Text,
      course: Text,
      publishedLengthsM: v.array(Metres),
      status: MaybeText,
      note: MaybeText,
      citations: CitationKeys,
    }),
  ),
  rail: v.array(
    v.strictObject({ name: Text, publishedLengthsM: v.array(Metres), note: Text, citations: CitationKeys }),
  ),
})
export type CorridorTable = v.InferOutput<typeof Corridor>
