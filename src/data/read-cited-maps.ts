import * as v from 'valibot'
import { type CitedMap, DRAWABLES } from '../domain/mapping/cited-map'
import { ok, type Result } from '../domain/result'
import type { Layered } from './datasets'
import type { LoadError } from './load-error'
import { readArea } from './positions'
import { type RowProblem, readFeatures } from './read-features'
import { text, textOrNull, texts, wholeOrNull } from './schemas'

const row = v.object({
  id: text,
  sheets: texts,
  title: text,
  authors: textOrNull,
  year: wholeOrNull,
  publisher: textOrNull,
  scale: textOrNull,
  status: text,
  drawable: v.picklist(DRAWABLES),
  confidence: textOrNull,
  note: textOrNull,
  boxBasis: textOrNull,
  source: textOrNull,
  address: textOrNull,
})

/**
 * Reads the geological maps that can be cited one by one; those whose extent nobody states have no geometry.
 *
 * Errors: invalid, at the first feature that does not fit.
 */
export const readCitedMaps = (file: string, json: unknown): Result<Layered<CitedMap>, LoadError> =>
  readFeatures(file, json, {
    schema: row,
    idOf: ({ id }) => id,
    toRecord: (map, geometry): Result<CitedMap, RowProblem> => {
      if (geometry === null) return ok({ ...map, placed: false })
      const area = readArea(geometry)
      return area.ok ? ok({ ...map, placed: true }) : area
    },
  })
