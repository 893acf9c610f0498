import * as v from 'valibot'
import type { Province } from '../domain/places/province'
import { ok, type Result } from '../domain/result'
import { squareMetres } from '../domain/units'
import type { Layered } from './datasets'
import type { LoadError } from './load-error'
import { readArea } from './positions'
import { readFeatures } from './read-features'
import { areaCode, positive, text } from './schemas'

const row = v.object({
  code: areaCode,
  name: text,
  name_ur: text,
  officialAreaM2: positive,
  officialAreaSource: text,
  measuredAreaM2: positive,
  disputed: v.boolean(),
})

/**
 * Reads provinces and territories, or the country as a whole: one shape serves both files.
 *
 * Units:  areas in square metres.
 * Errors: invalid, at the first feature that does not fit.
 */
export const readProvinces = (file: string, json: unknown): Result<Layered<Province>, LoadError> =>
  readFeatures(file, json, {
    schema: row,
    idOf: ({ code }) => code,
    toRecord: ({ name_ur, officialAreaM2, measuredAreaM2, ...rest }, geometry) => {
      const area = readArea(geometry)
      if (!area.ok) return area
      return ok({
        ...rest,
        nameUr: name_ur,
        officialArea: squareMetres(officialAreaM2),
        measuredArea: squareMetres(measuredAreaM2),
      })
    },
  })
