import type { MainModule, PathsD } from 'clipper2-wasm/dist/clipper2z'

/** Decimals the clipper keeps of a coordinate in the plane; its own most. */
export const DECIMALS = 8

/** Carries rings (x, y, z triples) into the clipper. The caller deletes the result. */
export const pathsOf = (clipper: MainModule, rings: Iterable<Float64Array>): PathsD => {
  const paths = new clipper.PathsD()
  const path = new clipper.PathD()
  for (const ring of rings) {
    path.assign(ring)
    paths.push_back(path)
  }
  path.delete()
  return paths
}

/** Copies rings out of the clipper's memory. */
export const ringsOf = (paths: PathsD): Float64Array[] =>
  Array.from({ length: paths.size() }, (_, index) => {
    const path = paths.get(index)
    const ring = Float64Array.from(path.view())
    path.delete()
    return ring
  })

export type Rectangle = readonly [west: number, south: number, east: number, north: number]

/** Cuts paths to a rectangle of the plane. The caller deletes the result. */
export const cutTo = (clipper: MainModule, [west, south, east, north]: Rectangle, paths: PathsD): PathsD => {
  const rectangle = new clipper.RectD(west, south, east, north)
  const cut = clipper.RectClipPathsD(rectangle, paths, DECIMALS)
  rectangle.delete()
  return cut
}
