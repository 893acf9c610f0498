import * as v from 'valibot'
import { type Claim, VERDICT_KINDS } from '../domain/claims/claim'
import { CONFIDENCES } from '../domain/minerals/confidence'
import { ok, type Result } from '../domain/result'
import type { LoadError } from './load-error'
import { readRows } from './read-rows'
import { citations, text, textOrNull } from './schemas'

const row = v.object({
  id: text,
  title_en: text,
  title_ur: text,
  claim_en: textOrNull,
  claim_ur: textOrNull,
  others: v.array(v.object({ text_en: text, text_ur: text })),
  verdict_en: text,
  verdict_ur: text,
  verdictKind: v.picklist(VERDICT_KINDS),
  confidence: v.picklist(CONFIDENCES),
  saidBy: textOrNull,
  saidBy_ur: textOrNull,
  saidOn: textOrNull,
  place: textOrNull,
  sources: citations,
})

/**
 * Reads the figures of the speech with what others say and the verdict.
 *
 * Errors: invalid, at the first row that does not fit.
 */
export const readClaims = (file: string, json: unknown): Result<readonly Claim[], LoadError> => {
  const rows = readRows(file, json, row)
  if (!rows.ok) return rows
  return ok(
    rows.value.map(({ id, verdictKind, confidence, saidBy, saidOn, place, ...each }) => ({
      ...{ id, verdictKind, confidence, saidBy, saidOn, place },
      saidByUr: each.saidBy_ur,
      title: { en: each.title_en, ur: each.title_ur },
      claim: each.claim_en === null || each.claim_ur === null ? null : { en: each.claim_en, ur: each.claim_ur },
      others: each.others.map((other) => ({ en: other.text_en, ur: other.text_ur })),
      verdict: { en: each.verdict_en, ur: each.verdict_ur },
      citations: each.sources,
    })),
  )
}
