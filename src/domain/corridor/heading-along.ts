import { type Degrees, degrees, type Metres, metres } from '../units'
import type { Alignment } from './alignment'

/** Turns an angle into −180…180, the shorter way round. */
const shortest = (angle: number): number => ((((angle + 180) % 360) + 360) % 360) - 180

/** A stretch on which the azimuth changes evenly, with the first and the second integral of the azimuth up to it. */
type Stretch = {
  readonly from: number
  readonly azimuth: number
  readonly slope: number
  readonly first: number
  readonly second: number
}

/** Azimuths are counted from the first one, and on over every bend by the shorter way, so that they never leap by a turn. */
const stretchesOf = ({ segments, chainages, length }: Alignment, zero: number): readonly Stretch[] => {
  const stretches: Stretch[] = []
  let [azimuth, first, second] = [0, 0, 0]
  segments.forEach((segment, index) => {
    const [starts, ends] = [segment.at(metres(0)).azimuth, segment.at(segment.length).azimuth]
    azimuth += shortest(starts - zero - azimuth)
    const turn = shortest(ends - starts)
    const [slope, along] = [turn / segment.length, segment.length]
    stretches.push({ from: chainages[index] ?? 0, azimuth, slope, first, second })
    second += first * along + (azimuth * along ** 2) / 2 + (slope * along ** 3) / 6
    first += azimuth * along + (slope * along ** 2) / 2
    azimuth += turn
  })
  stretches.push({ from: length, azimuth, slope: 0, first, second })
  return stretches
}

/** The last stretch that begins at or before a chainage; the first one reaches back without end. */
const stretchAt = (stretches: readonly Stretch[], chainage: number): number => {
  let [low, high] = [0, stretches.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((stretches[middle]?.from ?? 0) <= chainage) low = middle
    else high = middle - 1
  }
  return low
}

/**
 * Prepares the direction in which a camera looks that follows a line: the azimuth of the line, averaged round a place
 * a little ahead.
 *
 * Shape:  weights fall evenly to nothing `reach` before and after that place, so that the direction and the speed of
 *         turning are continuous; a bend of A degrees turns it by A / reach per metre at most, and by the shorter way.
 *         Before the start and past the end the line counts as going on straight.
 * Units:  metres; degrees clockwise from north, −180…180.
 * Errors: north for a line without segments.
 * Source: second difference of the twice integrated azimuth, which is exact where the azimuth changes evenly; along
 *         a geodesic of some hundred kilometres it does to within thousandths of a degree.
 */
export const headingAlong = (alignment: Alignment, reach: Metres, ahead: Metres = metres(0)) => {
  const zero = alignment.segments[0]?.at(metres(0)).azimuth ?? 0
  const stretches = stretchesOf(alignment, zero)
  const integral = (chainage: number): number => {
    const index = stretchAt(stretches, chainage)
    const stretch = stretches[index]
    if (!stretch) return 0
    const along = chainage - stretch.from
    const slope = along < 0 ? 0 : stretch.slope
    return stretch.second + stretch.first * along + (stretch.azimuth * along ** 2) / 2 + (slope * along ** 3) / 6
  }
  return (chainage: Metres): Degrees => {
    const at = chainage + ahead
    const mean = (integral(at + reach) - 2 * integral(at) + integral(at - reach)) / reach ** 2
    return degrees(shortest(zero + mean))
  }
}
