import type { Position } from '../position'
import { err, ok, type Result } from '../result'
import { type Component, type ComponentError, componentsOf } from './coordinate-components'
import { type Axis, coordinateTokens } from './coordinate-tokens'
import { isInPakistanWindow } from './pakistan-window'

/** How two numbers were taken: in which order, and why in that one. */
export type CoordinateReading = {
  readonly position: Position
  readonly order: 'lat-lon' | 'lon-lat'
  /**
   * named    hemisphere letters or labels say which is which
   * range    the other order would put the latitude beyond 90°
   * window   only this order falls into Pakistan's surroundings
   * assumed  both orders are possible, so both are given
   */
  readonly basis: 'named' | 'range' | 'window' | 'assumed'
}

export type CoordinateError =
  | (ComponentError & { readonly text: string })
  | { readonly kind: 'empty' }
  | { readonly kind: 'out-of-range'; readonly text: string }
  | { readonly kind: 'same-axis-twice'; readonly text: string; readonly axis: Axis }

/**
 * Reads a pair of coordinates as people write it.
 *
 * Shape:  `28.82704, 62.75039`, `62.75 28.83`, `28°49′37″N 62°45′01″E`, `28 49.6 N, 62 45 E`, `28d49m37s …`,
 *         `۲۸٫۸۲، ۶۲٫۷۵`, decimal commas where unambiguous. One reading, or two where either order is possible.
 * Units:  degrees.
 * Errors: empty; not-coordinates; only-one-number; only-one-hemisphere; sign-and-hemisphere; sixty-or-more (minutes or
 *         seconds); out-of-range; same-axis-twice (two latitudes).
 */
export const parseCoordinates = (text: string): Result<readonly CoordinateReading[], CoordinateError> => {
  if (text.trim() === '') return err({ kind: 'empty' })
  const tokens = coordinateTokens(text)
  if (!tokens) return err({ kind: 'not-coordinates', text })
  const components = componentsOf(tokens)
  if (!components.ok) return err({ ...components.error, text })
  const [first, second] = components.value
  if (first.axis !== null && first.axis === second.axis) return err({ kind: 'same-axis-twice', text, axis: first.axis })
  const readings = first.axis === null ? readUnnamed(first, second) : readNamed(first, second)
  return readings.length > 0 ? ok(readings) : err({ kind: 'out-of-range', text })
}

const isOnEarth = ([lon, lat]: Position): boolean => Math.abs(lat) <= 90 && Math.abs(lon) <= 180

const readNamed = (first: Component, second: Component): readonly CoordinateReading[] => {
  const latFirst = first.axis === 'lat'
  const position: Position = latFirst ? [second.value, first.value] : [first.value, second.value]
  return isOnEarth(position) ? [{ position, order: latFirst ? 'lat-lon' : 'lon-lat', basis: 'named' }] : []
}

const readUnnamed = (first: Component, second: Component): readonly CoordinateReading[] => {
  const latLon = { position: [second.value, first.value], order: 'lat-lon' } as const
  const lonLat = { position: [first.value, second.value], order: 'lon-lat' } as const
  const possible = [latLon, lonLat].filter(({ position }) => isOnEarth(position))
  if (possible.length < 2) return possible.map((reading) => ({ ...reading, basis: 'range' }))
  const near = possible.filter(({ position }) => isInPakistanWindow(position))
  if (near.length === 1) return near.map((reading) => ({ ...reading, basis: 'window' }))
  return possible.map((reading) => ({ ...reading, basis: 'assumed' }))
}
