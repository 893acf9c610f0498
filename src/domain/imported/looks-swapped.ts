import { isInPakistanWindow } from '../gazetteer/pakistan-window'
import { MAX_NESTING } from './import-limits'

const firstPosition = (coordinates: unknown): readonly unknown[] | null => {
  let at = coordinates
  for (let depth = 0; depth < 5 && Array.isArray(at); depth++) {
    if (typeof at[0] === 'number') return at
    at = at[0]
  }
  return null
}

/**
 * Whether a geometry of a file makes sense only with latitude and longitude exchanged: impossible as it stands, or
 * elsewhere as it stands and in Pakistan when exchanged.
 *
 * Shape:  judged by the first position; a collection by its first member.
 * Errors: none; what has no position does not look swapped.
 */
export const looksSwapped = (geometry: unknown, nesting = 0): boolean => {
  if (typeof geometry !== 'object' || geometry === null) return false
  const { coordinates, geometries } = geometry as { coordinates?: unknown; geometries?: unknown }
  if (Array.isArray(geometries)) return nesting < MAX_NESTING && looksSwapped(geometries[0], nesting + 1)
  const [x, y] = firstPosition(coordinates) ?? []
  if (typeof x !== 'number' || typeof y !== 'number') return false
  if (isInPakistanWindow([x, y])) return false
  return isInPakistanWindow([y, x]) || (Math.abs(y) > 90 && Math.abs(y) <= 180 && Math.abs(x) <= 90)
}
