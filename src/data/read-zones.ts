import * as v from 'valibot'
import { LOCATION_ACCURACIES } from '../domain/minerals/location-accuracy'
import { ZONE_KINDS, type Zone } from '../domain/places/zone'
import { ok, type Result } from '../domain/result'
import type { Layered } from './datasets'
import type { LoadError } from './load-error'
import { readPointOrNull } from './positions'
import { readFeatures } from './read-features'
import { citations, provinceCode, text, textOrNull } from './schemas'

const row = v.object({
  id: text,
  name: text,
  name_ur: text,
  kind: v.picklist(ZONE_KINDS),
  province: v.nullable(provinceCode),
  district: textOrNull,
  areaText: textOrNull,
  status: textOrNull,
  note: textOrNull,
  locationAccuracy: v.picklist(LOCATION_ACCURACIES),
  coordinateSource: textOrNull,
  sources: citations,
})

/**
 * Reads ports, zones, estates, smelters and refineries; those without a published position stay without one.
 *
 * Errors: invalid, at the first feature that does not fit.
 */
export const readZones = (file: string, json: unknown): Result<Layered<Zone>, LoadError> =>
  readFeatures(file, json, {
    schema: row,
    idOf: ({ id }) => id,
    toRecord: ({ name_ur, sources, ...rest }, geometry) => {
      const position = readPointOrNull(geometry)
      return position.ok ? ok({ ...rest, nameUr: name_ur, citations: sources, position: position.value }) : position
    },
  })
