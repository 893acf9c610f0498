import type { Position } from '../position'

const TURN = 360

/**
 * Continues longitudes past ±180°, so that no step between neighbours is longer than half a turn.
 *
 * Shape:  same positions in the same order; the first one as it is; a step of exactly half a turn is left alone.
 * Units:  degrees.
 */
export const unwrapped = (positions: readonly Position[]): Position[] => {
  let offset = 0
  return positions.map(([lon, lat], index): Position => {
    const before = positions[index - 1]
    const step = before ? lon - before[0] : 0
    if (Math.abs(step) > TURN / 2) offset -= Math.round(step / TURN) * TURN
    return [lon + offset, lat]
  })
}

/** Longitude a closed ring turns through in all: 0, or ±360 where a pole lies inside. Units: degrees. */
export const turnOf = (ring: readonly Position[]): number => {
  const [first] = ring
  if (!first) return 0
  const last = unwrapped([...ring, first]).at(-1) ?? first
  return Math.round((last[0] - first[0]) / TURN) * TURN
}
