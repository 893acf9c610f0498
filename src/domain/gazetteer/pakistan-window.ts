import type { BBox, Position } from '../position'

/** The atlas' surroundings: no value is a longitude and a latitude of it at once, so inside it the order is certain. */
export const PAKISTAN_WINDOW: BBox = [58, 21, 80, 39.5]

/**
 * Whether a position lies in Pakistan and its surroundings.
 *
 * Units:  degrees.
 * Errors: none; NaN is outside.
 */
export const isInPakistanWindow = ([lon, lat]: Position): boolean => {
  const [west, south, east, north] = PAKISTAN_WINDOW
  return lon >= west && lon <= east && lat >= south && lat <= north
}
