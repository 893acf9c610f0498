import * as v from 'valibot'
import { uniqueIds } from './unique-ids'
import { CitationKeys, PositionPair, Text, UrduText } from './vocabulary'

const GeoNamesId = v.pipe(v.string(), v.regex(/^\d+$/))

export const TownNames = v.pipe(v.array(v.strictObject({ id: GeoNamesId, nameUr: UrduText })), uniqueIds())

/** Towns the packages lack or know by coordinates alone. */
export const ExtraTowns = v.pipe(
  v.array(
    v.strictObject({
      id: GeoNamesId,
      name: Text,
      nameUr: UrduText,
      altNames: v.array(Text),
      position: PositionPair,
      citations: CitationKeys,
      note: Text,
    }),
  ),
  uniqueIds(),
)
export type ExtraTown = v.InferOutput<typeof ExtraTowns>[number]

/** Populations of the gazetteer that belong to a district. */
export const TownCorrections = v.pipe(
  v.array(v.strictObject({ id: GeoNamesId, name: Text, population: v.null(), reason: Text })),
  uniqueIds(),
)
