import * as v from 'valibot'
import { Area, CitationKey, PositionPair, Text, UrduText } from './vocabulary'

const OfficialArea = v.strictObject({
  code: Area,
  name: Text,
  nameUr: UrduText,
  officialAreaM2: v.pipe(v.number(), v.minValue(1e8)),
  officialAreaSource: CitationKey,
  disputed: v.boolean(),
  label: v.nullable(PositionPair),
  labelRank: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
})

export const OfficialAreas = v.array(OfficialArea)
export type OfficialArea = v.InferOutput<typeof OfficialArea>
