import type { Feature, Geometry } from 'geojson'
import { tidy } from '../geometry/tidy'

/** A feature as it is written: properties in the order given, geometry tidied or null. */
export const written = (geometry: Geometry | null, properties: Record<string, unknown>): Feature => {
  const tidied = geometry ? tidy(geometry) : null
  return { type: 'Feature', properties, geometry: tidied as Geometry }
}

/** Byte order of a key: the same on every machine, unlike a locale's. */
export const byKey =
  <T>(key: (value: T) => string) =>
  (a: T, b: T): number => {
    const [x, y] = [key(a), key(b)]
    return x < y ? -1 : x > y ? 1 : 0
  }
