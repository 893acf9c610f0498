import { scaleLinear } from 'd3-scale'
import type { Metres } from '../../domain/units'

/** The chart in its own units, which are pixels in a side sheet of the usual width. */
export const STRIP = { width: 330, height: 196, side: 12, top: 38, bottom: 174 } as const

export const MIDDLE = (STRIP.top + STRIP.bottom) / 2

export type StripScales = {
  /** Chainage to x: from left to right, or from right to left where the language is read so. */
  readonly x: (chainage: number) => number
  readonly chainageAt: (x: number) => number
  /** Offset to y: left of the direction of travel above the line, right below it. */
  readonly y: (offset: number) => number
  readonly ticks: readonly number[]
}

/** Scales of a course of a length, with the distance that counts as the rim. */
export const stripScales = (length: Metres, buffer: Metres, rightToLeft: boolean): StripScales => {
  const ends = [STRIP.side, STRIP.width - STRIP.side]
  const x = scaleLinear()
    .domain([0, length])
    .range(rightToLeft ? ends.reverse() : ends)
  const y = scaleLinear().domain([-buffer, buffer]).range([STRIP.top, STRIP.bottom]).clamp(true)
  return { x, y, chainageAt: (at) => Math.max(0, Math.min(length, x.invert(at))), ticks: x.ticks(5) }
}
