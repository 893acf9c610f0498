import * as v from 'valibot'
import { PositionPair, Text, UrduText } from './vocabulary'

const ByName = v.record(Text, UrduText)

export const Names = v.strictObject({ countries: ByName, seas: ByName, rivers: ByName })

export const Lakes = v.array(v.strictObject({ at: PositionPair, name: Text, nameUr: UrduText }))

export const AreaLabels = v.array(
  v.strictObject({
    kind: v.picklist(['country', 'sea']),
    a3: v.nullable(Text),
    name: Text,
    at: PositionPair,
    rank: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
)
