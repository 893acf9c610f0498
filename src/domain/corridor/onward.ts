import type { Position } from '../position'
import { type Metres, metres } from '../units'
import type { Alignment } from './alignment'
import { locateOn, type Station } from './locate-on'

/** A way from a place to the corridor and along it to another: how far off the line, and how far along it. */
export type WayOnward = {
  readonly station: Station
  /** From the place straight to the line. */
  readonly toLine: Metres
  /** Along the line to the goal; null where the line does not reach it. */
  readonly alongLine: Metres | null
}

/** A line counts as reaching a town that lies within half a town's width of it. */
const REACHED: Metres = metres(5_000)

/**
 * Measures the way from a place to a line, and on along it to a goal.
 *
 * Shape:  the place joins the line at its nearest point, whichever way it then has to go along it.
 * Units:  metres.
 * Errors: null for a line without segments.
 */
export const wayOnward = (alignment: Alignment, place: Position, goal: Position | null): WayOnward | null => {
  const station = locateOn(alignment, place)
  if (!station) return null
  const end = goal && locateOn(alignment, goal)
  const reached = end && Math.abs(end.offset) <= REACHED
  return {
    station,
    toLine: metres(Math.abs(station.offset)),
    alongLine: reached ? metres(Math.abs(end.chainage - station.chainage)) : null,
  }
}
