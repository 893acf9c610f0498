import * as v from 'valibot'
import type { MappingClaim } from '../domain/mapping/mapping-claim'
import { ok, type Result } from '../domain/result'
import { squareMetres } from '../domain/units'
import type { LoadError } from './load-error'
import { readRows } from './read-rows'
import { areaCode, citations, positiveOrNull, text, textOrNull, wholeOrNull } from './schemas'

const share = v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1)))

const row = v.object({
  id: text,
  scope: areaCode,
  statement_en: text,
  statement_ur: text,
  share,
  mappedSheets: wholeOrNull,
  totalSheets: wholeOrNull,
  mappedM2: positiveOrNull,
  denominatorM2: positiveOrNull,
  denominatorName: textOrNull,
  year: wholeOrNull,
  sources: citations,
})

/**
 * Reads what has been published about how much land is geologically mapped.
 *
 * Units:  areas in square metres; shares 0–1.
 * Errors: invalid, at the first row that does not fit.
 */
export const readMapping = (file: string, json: unknown): Result<readonly MappingClaim[], LoadError> => {
  const rows = readRows(file, json, row)
  if (!rows.ok) return rows
  return ok(
    rows.value.map(({ statement_en, statement_ur, mappedM2, denominatorM2, sources, ...rest }) => ({
      ...rest,
      statement: { en: statement_en, ur: statement_ur },
      mappedArea: mappedM2 === null ? null : squareMetres(mappedM2),
      denominatorArea: denominatorM2 === null ? null : squareMetres(denominatorM2),
      citations: sources,
    })),
  )
}
