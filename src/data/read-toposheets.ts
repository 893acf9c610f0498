import * as v from 'valibot'
import { parseSheet } from '../domain/coverage/parse-sheet'
import type { SheetRecord } from '../domain/coverage/sheet-record'
import type { ProvinceCode } from '../domain/provinces'
import { err, ok, type Result } from '../domain/result'
import { type SquareMetres, squareMetres } from '../domain/units'
import type { Layered } from './datasets'
import type { LoadError } from './load-error'
import { readArea } from './positions'
import { readFeatures } from './read-features'
import { positive, provinceCode, text } from './schemas'

const row = v.object({ sheet: text, areaM2: positive, areaByCode: v.record(provinceCode, positive) })

/**
 * Reads the 15′ survey sheets with their areas inside each province.
 *
 * Units:  areas in square metres.
 * Errors: invalid, at the first feature that does not fit, for one thing a number that is not written as `30G11`.
 */
export const readToposheets = (file: string, json: unknown): Result<Layered<SheetRecord>, LoadError> =>
  readFeatures(file, json, {
    schema: row,
    idOf: ({ sheet }) => sheet,
    toRecord: ({ sheet, areaM2, areaByCode }, geometry) => {
      const parsed = parseSheet(sheet)
      if (!parsed.ok || parsed.value !== sheet) return err({ where: 'sheet', problem: `${sheet} is no sheet number` })
      const drawn = readArea(geometry)
      if (!drawn.ok) return drawn
      const areas = Object.entries(areaByCode).map(([code, area]) => [code, squareMetres(area)])
      const areaByProvince: Partial<Record<ProvinceCode, SquareMetres>> = Object.fromEntries(areas)
      return ok({ sheet, area: squareMetres(areaM2), areaByProvince })
    },
  })
