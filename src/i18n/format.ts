import { type AreaUnit, areaIn, fittingDigits, type LengthUnit, lengthIn } from '../domain/measure/measuring-units'
import type { Metres, SquareMetres } from '../domain/units'

/** A unit that the catalogue has a pattern for. */
export type UnitKey = 'm' | 'percent' | 'degrees' | LengthUnit | AreaUnit

/** Writes SI values for people: kilometres, square kilometres, per cent. */
export type Format = {
  readonly number: (value: number, digits?: number) => string
  readonly kilometres: (metres: number, digits?: number) => string
  readonly squareKilometres: (squareMetres: number, digits?: number) => string
  /** In the unit asked for, to about five figures. */
  readonly length: (length: Metres, unit: LengthUnit) => string
  readonly area: (area: SquareMetres, unit: AreaUnit) => string
  readonly percent: (ratio: number, digits?: number) => string
  readonly degrees: (degrees: number, digits?: number) => string
  readonly list: (parts: readonly string[]) => string
}

/** Keeps a text from pulling at the direction of what stands round it. */
export const isolated = (text: string): string => `\u2068${text}\u2069`

/**
 * Formatters of one language.
 *
 * Shape:  `word` puts a written number and its unit together, from the catalogue.
 * Units:  metres, square metres, ratio (1 = 100 %), degrees in; kilometres, km², %, ° out.
 */
export const makeFormat = (language: string, word: (unit: UnitKey, value: string) => string): Format => {
  // making one costs far more than using it, and a panel writes hundreds of numbers at a time
  const byDigits = new Map<number, Intl.NumberFormat>()
  const number = (value: number, digits = 0): string => {
    let made = byDigits.get(digits)
    if (!made) {
      made = new Intl.NumberFormat(language, { minimumFractionDigits: digits, maximumFractionDigits: digits })
      byDigits.set(digits, made)
    }
    return made.format(value)
  }
  const fitting = (value: number): string => number(value, fittingDigits(value))
  const join = new Intl.ListFormat(language, { style: 'short', type: 'conjunction' })
  return {
    number,
    kilometres: (metres, digits = 1) => word('km', number(metres / 1000, digits)),
    squareKilometres: (squareMetres, digits = 0) => word('km2', number(squareMetres / 1e6, digits)),
    length: (length, unit) => word(unit, fitting(lengthIn(length, unit))),
    area: (area, unit) => word(unit, fitting(areaIn(area, unit))),
    percent: (ratio, digits = 1) => word('percent', number(ratio * 100, digits)),
    degrees: (degrees, digits = 1) => word('degrees', number(degrees, digits)),
    list: (parts) => join.format(parts.map(isolated)),
  }
}
