import type { Metres, SquareMetres } from '../units'

/** Units a length can be read in, and the metres in each: international mile 1959, nautical mile 1929. */
export const LENGTH_UNITS = ['km', 'mi', 'nmi'] as const
export type LengthUnit = (typeof LENGTH_UNITS)[number]
const METRES_IN: Readonly<Record<LengthUnit, number>> = { km: 1000, mi: 1609.344, nmi: 1852 }

/** Units an area can be read in; the acre is the international one, 1/640 of a square mile. */
export const AREA_UNITS = ['km2', 'ha', 'acre', 'mi2'] as const
export type AreaUnit = (typeof AREA_UNITS)[number]
const SQUARE_METRES_IN: Readonly<Record<AreaUnit, number>> = {
  km2: 1e6,
  ha: 1e4,
  acre: 4046.8564224,
  mi2: 2_589_988.110336,
}

export type MeasuringUnits = { readonly length: LengthUnit; readonly area: AreaUnit }
export const UNITS_AT_START: MeasuringUnits = { length: 'km', area: 'km2' }

/** Says a length in a unit. Units: metres in; the named unit out. */
export const lengthIn = (length: Metres, unit: LengthUnit): number => length / METRES_IN[unit]

/** Says an area in a unit. Units: square metres in; the named unit out. */
export const areaIn = (area: SquareMetres, unit: AreaUnit): number => area / SQUARE_METRES_IN[unit]

/** Digits that show about five figures, however small the number: 0.01234, 1.234, 437.8, 12 345. */
export const fittingDigits = (value: number): number => {
  const size = Math.abs(value)
  if (size === 0 || size >= 1000) return size >= 10_000 || size === 0 ? 0 : 1
  return Math.max(1, Math.min(9, 3 - Math.floor(Math.log10(size))))
}
