import type { Position } from '../position'
import { type Metres, metres } from '../units'
import type { Alignment } from './alignment'
import { pointAtChainage } from './point-at-chainage'

export type ElevationSample = { readonly chainage: Metres; readonly height: Metres | null }

/** Steepness as rise over run, up or down: limits that road designers use, the last one open. */
export const SLOPE_LIMITS = [0, 0.02, 0.04, 0.06, 0.08] as const

export type SlopeClass = { readonly from: number; readonly to: number | null; readonly length: Metres }

export type ElevationProfile = {
  readonly samples: readonly ElevationSample[]
  readonly gain: Metres
  readonly loss: Metres
  readonly highest: Metres | null
  readonly lowest: Metres | null
  readonly slopes: readonly SlopeClass[]
  /** Length of the line between neighbouring samples that both have a height. */
  readonly known: Metres
}

/** Finer than a pixel of the tiles usually taken, and never more samples than a screen and a worker bear. */
const LEAST_STEP = 250
const MOST_SAMPLES = 4000

/**
 * Places for heights along a line, evenly spaced, both ends included.
 *
 * Units:  chainage in metres.
 * Errors: none; a line without segments has no places.
 */
export const samplePlaces = (
  alignment: Alignment,
): readonly { readonly chainage: Metres; readonly position: Position }[] => {
  const { length } = alignment
  if (alignment.segments.length === 0) return []
  const steps = Math.max(1, Math.min(MOST_SAMPLES, Math.ceil(length / LEAST_STEP)))
  return Array.from({ length: steps + 1 }, (_, step) => {
    const chainage = metres((length * step) / steps)
    const found = pointAtChainage(alignment, chainage)
    return { chainage, position: found?.position ?? [0, 0] }
  })
}

/**
 * Adds up what a line climbs and falls, and how much of it is how steep.
 *
 * Shape:  samples in order of chainage; a gap in the heights breaks the line there and counts for nothing.
 * Units:  metres; slopes as a ratio, 0.02 = 2 %.
 * Errors: none; without two neighbouring heights every sum is 0.
 */
export const profileOf = (samples: readonly ElevationSample[]): ElevationProfile => {
  const lengths = SLOPE_LIMITS.map(() => 0)
  let [gain, loss, known] = [0, 0, 0]
  samples.forEach(({ chainage, height }, index) => {
    const before = samples[index - 1]
    if (!before || before.height === null || height === null) return
    const run = chainage - before.chainage
    const rise = height - before.height
    if (rise > 0) gain += rise
    else loss -= rise
    known += run
    const slope = run > 0 ? Math.abs(rise) / run : 0
    const at = SLOPE_LIMITS.findLastIndex((limit) => slope >= limit)
    lengths[at] = (lengths[at] ?? 0) + run
  })
  const heights = samples.flatMap(({ height }) => (height === null ? [] : [height]))
  return {
    samples,
    gain: metres(gain),
    loss: metres(loss),
    highest: heights.length > 0 ? metres(heights.reduce<number>((a, b) => Math.max(a, b), heights[0] ?? 0)) : null,
    lowest: heights.length > 0 ? metres(heights.reduce<number>((a, b) => Math.min(a, b), heights[0] ?? 0)) : null,
    slopes: SLOPE_LIMITS.map((from, at) => ({
      from,
      to: SLOPE_LIMITS[at + 1] ?? null,
      length: metres(lengths[at] ?? 0),
    })),
    known: metres(known),
  }
}
