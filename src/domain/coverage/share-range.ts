import { type Metres, metres, type SquareMetres, squareMetres } from '../units'
import type { BorderGround } from './outline-on-cells'

/**
 * How far the borders that are drawn lie from today's surveys, as a median (Natural Earth at 1:10 million: 1.1–1.6 km).
 * That a whole stretch of border strays by this much to one side is an assumption, and an unkind one: errors to both
 * sides cancel.
 */
export const BORDER_UNCERTAINTY: Metres = metres(1600)

export type ShareRange = {
  /** Beyond 1 only where the official area is smaller than what is mapped. */
  readonly least: number
  readonly most: number
  /** Area by which the polygon would change if its whole outline lay that far out or in. */
  readonly boundary: SquareMetres
  readonly outline: Metres
  /** What of the outline runs along sheets that are mapped whole, and along sheets mapped in part. */
  readonly alongMapped: Metres
  readonly alongPartly: Metres
}

/** Least and most share if strips of these areas at the border are mapped ground and unmapped ground. */
const ends = (mapped: number, measured: number, mappedStrip: number, unmappedStrip: number): readonly number[] =>
  [1, -1].map((way) => {
    const ground = Math.max(0, mapped + way * mappedStrip)
    return Math.min(1, ground / (measured + way * (mappedStrip - unmappedStrip)))
  })

/**
 * The shares that the same mapping could be: of the polygon as it is drawn, of the polygon with its border elsewhere,
 * and of the official area.
 *
 * Shape:  where the border runs along mapped ground, a border that moves out adds as much to what is mapped as to the
 *         whole: an area mapped up to its border on every side is mapped whole, wherever the border lies. Where it runs
 *         along unmapped ground it moves the whole alone. The share is most if the former moves out and the latter in,
 *         and least the other way round. Sheets mapped in part are taken as the one and as the other. Shares of measured
 *         ground end at 1; the share of the official area does not, so the share in use lies within its own range.
 * Units:  square metres and metres in; shares 0–1 out, or more of an official area.
 * Errors: null when the border's uncertainty is as large as the area itself.
 */
export const shareRange = (
  mapped: SquareMetres,
  measured: SquareMetres,
  official: SquareMetres | null,
  border: BorderGround,
): ShareRange | null => {
  const outline = metres(border.mapped + border.unmapped + border.unsure)
  const boundary = squareMetres(outline * BORDER_UNCERTAINTY)
  if (boundary >= measured) return null
  const strip = (length: number): number => length * BORDER_UNCERTAINTY
  const shares = [
    Math.min(1, mapped / measured),
    ...ends(mapped, measured, strip(border.mapped + border.unsure), strip(border.unmapped)),
    ...ends(mapped, measured, strip(border.mapped), strip(border.unmapped + border.unsure)),
    ...(official === null ? [] : [mapped / official]),
  ]
  const [alongMapped, alongPartly] = [border.mapped, border.unsure]
  return { least: Math.min(...shares), most: Math.max(...shares), boundary, outline, alongMapped, alongPartly }
}
