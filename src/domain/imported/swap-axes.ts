const swapped = (coordinates: unknown, depth: number): unknown => {
  if (!Array.isArray(coordinates) || depth > 5) return coordinates
  if (typeof coordinates[0] === 'number') return [coordinates[1], coordinates[0], ...coordinates.slice(2)]
  return coordinates.map((each) => swapped(each, depth + 1))
}

/**
 * A geometry of a file with its first two axes exchanged, whether or not it was valid before.
 *
 * Shape:  anything; what is no geometry comes back as it is, to be refused by the check.
 * Errors: none.
 */
export const swapAxes = (geometry: unknown, nesting = 0): unknown => {
  if (typeof geometry !== 'object' || geometry === null || nesting > 16) return geometry
  const { coordinates, geometries } = geometry as { coordinates?: unknown; geometries?: unknown }
  if (Array.isArray(geometries))
    return { ...geometry, geometries: geometries.map((each) => swapAxes(each, nesting + 1)) }
  return { ...geometry, coordinates: swapped(coordinates, 0) }
}
