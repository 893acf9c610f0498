import * as v from 'valibot'
import { COMMODITY_GROUPS } from '../domain/minerals/commodity-group'
import { CONFIDENCES } from '../domain/minerals/confidence'
import { CRITICAL_MINERALS } from '../domain/minerals/critical-mineral'
import type { Deposit } from '../domain/minerals/deposit'
import { LOCATION_ACCURACIES } from '../domain/minerals/location-accuracy'
import { SITE_STATUSES } from '../domain/minerals/site-status'
import { err, ok, type Result } from '../domain/result'
import type { Layered } from './datasets'
import type { LoadError } from './load-error'
import { readPointOrNull } from './positions'
import { readFeatures } from './read-features'
import { citations, citedText, position, positiveOrNull, provinceCode, text, textOrNull, texts } from './schemas'

const publishedPosition = v.object({ position, source: text, note: textOrNull, accepted: v.boolean() })

const row = v.object({
  id: text,
  name: text,
  name_ur: text,
  nameUrBasis: v.picklist(['published', 'transliterated']),
  altNames: texts,
  commodities: v.pipe(texts, v.minLength(1)),
  commodityGroup: v.picklist(COMMODITY_GROUPS),
  criticalMinerals: v.array(v.picklist(CRITICAL_MINERALS)),
  status: v.picklist(SITE_STATUSES),
  statusAsPublished: text,
  operator: textOrNull,
  province: provinceCode,
  district: textOrNull,
  locationAccuracy: v.picklist(LOCATION_ACCURACIES),
  locationUncertainty: positiveOrNull,
  locationNote: textOrNull,
  coordinateSource: textOrNull,
  publishedPositions: v.array(publishedPosition),
  reserves: v.array(citedText),
  output: v.array(citedText),
  start: textOrNull,
  note: textOrNull,
  noteUr: textOrNull,
  confidence: v.picklist(CONFIDENCES),
  confidenceNote: textOrNull,
  citations,
  sheet: textOrNull,
  flagship: v.boolean(),
})

/**
 * Reads mines, deposits, prospects and occurrences.
 *
 * Shape:  a site without a published position has no geometry and is called unlocated; no other has none.
 * Errors: invalid, at the first feature that does not fit.
 */
export const readDeposits = (file: string, json: unknown): Result<Layered<Deposit>, LoadError> =>
  readFeatures(file, json, {
    schema: row,
    idOf: ({ id }) => id,
    toRecord: ({ name_ur, ...rest }, geometry) => {
      const found = readPointOrNull(geometry)
      if (!found.ok) return found
      if ((found.value === null) !== (rest.locationAccuracy === 'unlocated')) {
        return err({ where: 'locationAccuracy', problem: 'must be unlocated exactly where there is no position' })
      }
      return ok({ ...rest, nameUr: name_ur, position: found.value })
    },
  })
