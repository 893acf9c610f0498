import { type Metres, metres } from '../units'

/** How far a flight along a line has come, and for how many seconds it still stands where it is. */
export type Flown = { readonly chainage: Metres; readonly rest: number }

export type FlightPlan = {
  readonly length: Metres
  /** Metres of the line per second; without end where the flight goes from stop to stop at once. */
  readonly speed: number
  /** Chainages to stand at, in ascending order. */
  readonly stops: readonly Metres[]
  /** Seconds to stand at each; at the end of the line there is nothing to wait for. */
  readonly stay: number
}

/**
 * Flies on along a line for a time: at one speed over the ground, standing at each stop that is reached.
 *
 * Shape:  the same time takes the flight equally far whether it comes in one piece or in many; ends at the line's end.
 * Units:  metres, seconds.
 */
export const flyOn = ({ chainage, rest }: Flown, seconds: number, plan: FlightPlan): Flown => {
  let [at, waiting, left] = [chainage as number, rest, seconds]
  while (left > 0 && at < plan.length) {
    const waited = Math.min(waiting, left)
    waiting -= waited
    left -= waited
    if (left <= 0) break
    const stop = plan.stops.find((each) => each > at) ?? plan.length
    const needed = (stop - at) / plan.speed
    if (needed > left) return { chainage: metres(at + plan.speed * left), rest: 0 }
    left -= needed
    at = stop
    waiting = stop < plan.length ? plan.stay : 0
  }
  return { chainage: metres(at), rest: waiting }
}
