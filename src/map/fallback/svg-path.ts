import type { Position as Coordinates, Geometry } from 'geojson'

/** Places a coordinate on the drawing. */
export type Project = (coordinate: Coordinates) => readonly [x: number, y: number]

const RADIAN = Math.PI / 180

/** Width of the drawing in its own units; its height follows from the bounds. */
export const STATIC_WIDTH = 1000

const mercator = (lat: number): number => Math.asinh(Math.tan(lat * RADIAN)) / RADIAN

/** Mercator for a box, in drawing units with y downwards, and the height that results. */
export const mercatorFor = ([west, south, east, north]: readonly [number, number, number, number]) => {
  const scale = STATIC_WIDTH / (east - west)
  const project: Project = ([lon = 0, lat = 0]) => [(lon - west) * scale, (mercator(north) - mercator(lat)) * scale]
  return { project, height: (mercator(north) - mercator(south)) * scale }
}

const strokes = (line: readonly Coordinates[], project: Project): string =>
  line
    .map((coordinate, index) => {
      const [x, y] = project(coordinate)
      return `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`
    })
    .join('')

const closed = (rings: readonly Coordinates[][], project: Project): string =>
  rings.map((ring) => `${strokes(ring, project)}Z`).join('')

/** SVG path data of lines and areas; empty for points, which are drawn as symbols. */
export const pathOf = (geometry: Geometry, project: Project): string => {
  if (geometry.type === 'Polygon') return closed(geometry.coordinates, project)
  if (geometry.type === 'MultiPolygon') return geometry.coordinates.map((each) => closed(each, project)).join('')
  if (geometry.type === 'LineString') return strokes(geometry.coordinates, project)
  if (geometry.type === 'MultiLineString') return geometry.coordinates.map((each) => strokes(each, project)).join('')
  return ''
}
