import * as v from 'valibot'
import { uniqueIds } from './unique-ids'
import { CitationKeys, PositionPair, Text, UrduText } from './vocabulary'

const GeoNamesId = v.pipe(v.string(), v.regex(/^\d+$/))

/** `name-hub` for a town whose gazetteer has no ids. */
const TownId = v.pipe(v.string(), v.regex(/^(\d+|name-[a-z0-9-]+)$/))

export const TownNames = v.pipe(v.array(v.strictObject({ id: TownId, nameUr: UrduText })), uniqueIds())

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
