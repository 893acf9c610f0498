import * as v from 'valibot'
import type { Town } from '../domain/places/town'
import { ok, type Result } from '../domain/result'
import type { Layered } from './datasets'
import type { LoadError } from './load-error'
import { readPoint } from './positions'
import { readFeatures } from './read-features'
import { provinceCode, text, textOrNull, texts, wholeOrNull } from './schemas'

const row = v.object({
  id: text,
  name: text,
  name_ur: textOrNull,
  altNames: texts,
  population: wholeOrNull,
  province: v.nullable(provinceCode),
  rank: v.number(),
  source: text,
})

/**
 * Reads populated places.
 *
 * Errors: invalid, at the first feature that does not fit.
 */
export const readTowns = (file: string, json: unknown): Result<Layered<Town>, LoadError> =>
  readFeatures(file, json, {
    schema: row,
    idOf: ({ id }) => id,
    toRecord: ({ name_ur, ...rest }, geometry) => {
      const position = readPoint(geometry)
      return position.ok ? ok({ ...rest, nameUr: name_ur, position: position.value }) : position
    },
  })
