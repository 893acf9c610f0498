import { alignmentOf, type CorridorVariant } from '../../domain/corridor/corridor-variant'
import { onPlane } from '../../map/camera-path'
import type { Camera } from '../../permalink/snapshot'

type Point = readonly [x: number, y: number]

const nearest = (line: readonly Point[], [x, y]: Point): number => {
  const distances = line.map((each) => Math.hypot(each[0] - x, each[1] - y))
  return distances.indexOf(Math.min(...distances))
}

/** The places of the corridor's course between two cameras, in the order they are passed; empty where neither leads on. */
export const corridorStretch = (course: CorridorVariant | null, from: Camera, to: Camera): readonly Point[] => {
  const line = course ? alignmentOf(course).map(([lon, lat]) => onPlane({ lon, lat })) : []
  if (line.length === 0) return []
  const [begin, end] = [nearest(line, onPlane(from)), nearest(line, onPlane(to))]
  return begin <= end ? line.slice(begin, end + 1) : line.slice(end, begin + 1).reverse()
}
