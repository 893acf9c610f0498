import * as v from 'valibot'
import { VERDICT_KINDS } from '../../../src/domain/claims/claim'
import { CONFIDENCES } from '../../../src/domain/minerals/confidence'
import { uniqueIds } from './unique-ids'
import { Area, CitationKeys, Id, MaybeText, Text, UrduText, Year } from './vocabulary'

const Day = v.pipe(v.string(), v.isoDate())

const ClaimRow = v.strictObject({
  id: Id,
  titleEn: Text,
  titleUr: UrduText,
  claimEn: Text,
  claimUr: UrduText,
  others: v.array(v.strictObject({ textEn: Text, textUr: UrduText })),
  verdictEn: Text,
  verdictUr: UrduText,
  verdictKind: v.picklist(VERDICT_KINDS),
  confidence: v.picklist(CONFIDENCES),
  saidBy: Text,
  saidByUr: UrduText,
  saidOn: Day,
  place: v.nullable(v.pipe(v.string(), v.regex(/^(site|province|panel|town|sheet):[A-Za-z0-9-]+$/))),
  citations: v.pipe(CitationKeys, v.nonEmpty('a claim needs a source')),
})

export const Claims = v.pipe(v.array(ClaimRow), uniqueIds())
export type ClaimRow = v.InferOutput<typeof ClaimRow>

const Count = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0)))

const MappingRow = v.strictObject({
  id: Id,
  scope: Area,
  statementEn: Text,
  statementUr: UrduText,
  share: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  mappedSheets: Count,
  totalSheets: Count,
  mappedM2: v.nullable(v.number()),
  denominatorM2: v.nullable(v.number()),
  denominatorName: MaybeText,
  year: Year,
  citations: v.pipe(CitationKeys, v.nonEmpty('a claim needs a source')),
})

export const MappingClaims = v.pipe(v.array(MappingRow), uniqueIds())
export type MappingRow = v.InferOutput<typeof MappingRow>
