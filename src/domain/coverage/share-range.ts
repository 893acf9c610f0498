import { type Metres, metres, type SquareMetres, squareMetres } from '../units'

/**
 * How far the borders that are drawn lie from today's surveys, as a median (Natural Earth at 1:10 million: 1.1–1.6 km).
 * That a whole outline strays by this much to one side is an assumption, and an unkind one: errors to both sides cancel.
 */
export const BORDER_UNCERTAINTY: Metres = metres(1600)

export type ShareRange = {
  readonly least: number
  readonly most: number
  /** Area by which the polygon would change if its whole outline lay that far out or in. */
  readonly boundary: SquareMetres
  readonly outline: Metres
}

/**
 * The shares that the same mapped area could be: of the polygon as it is drawn, of the polygon with its border off to
 * one side, and of the official area.
 *
 * Units:  square metres and metres in; shares 0–1 out.
 * Errors: null when the border's uncertainty is as large as the area itself.
 */
export const shareRange = (
  mapped: SquareMetres,
  measured: SquareMetres,
  official: SquareMetres | null,
  outline: Metres,
): ShareRange | null => {
  const boundary = squareMetres(outline * BORDER_UNCERTAINTY)
  if (boundary >= measured) return null
  const wholes = [measured, measured + boundary, measured - boundary, ...(official === null ? [] : [official])]
  const shares = wholes.map((whole) => Math.min(1, mapped / whole))
  return { least: Math.min(...shares), most: Math.max(...shares), boundary, outline }
}
