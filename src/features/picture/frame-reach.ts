import type { Geometry, Position } from 'geojson'
import type { Camera } from '../../permalink/snapshot'
import { rememberedPer } from '../../store/remembered'

type Sides = { readonly width: number; readonly height: number }
type Point = readonly [x: number, y: number]

/** The ground that a frame shows: a convex quadrilateral of the Mercator world, whose side is 1, and its box. */
export type FrameReach = { readonly corners: readonly Point[]; readonly box: Box }
type Box = readonly [left: number, top: number, right: number, bottom: number]

const TILE = 512
const RADIAN = Math.PI / 180
/** How wide the map's camera sees from top to bottom, and what of a tilted view lies nearer than the horizon. */
const FIELD_OF_VIEW = 36.87 * RADIAN
const NEARLY_LEVEL = 89 * RADIAN

const mercator = ([lon = 0, lat = 0]: Position): Point => [
  (lon + 180) / 360,
  0.5 - Math.asinh(Math.tan(Math.max(-85, Math.min(85, lat)) * RADIAN)) / (2 * Math.PI),
]

/** Where the sight through a point of the frame meets the ground: CSS pixels from the middle, before the turn. */
const onGround = (right: number, down: number, pitch: number, eye: number): Point => {
  const angle = Math.min(NEARLY_LEVEL, pitch + Math.atan(-down / eye))
  const far = eye * (Math.cos(pitch) * Math.tan(angle) - Math.sin(pitch))
  const ray = (eye * Math.cos(pitch)) / Math.cos(angle)
  return [(right * ray * Math.cos(angle - pitch)) / eye, -far]
}

const boxOf = (points: readonly Point[]): Box => {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x, y] of points) {
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  return [left, top, right, bottom]
}

/** The ground of a frame, turned and tilted as its camera is, with `margin` CSS pixels round it for what is drawn wide. */
export const frameReach = (camera: Camera, { width, height }: Sides, margin = 0): FrameReach => {
  const world = TILE * 2 ** camera.zoom
  const [cx, cy] = mercator([camera.lon, camera.lat])
  const [pitch, turn] = [camera.pitch * RADIAN, camera.bearing * RADIAN]
  const eye = height / 2 / Math.tan(FIELD_OF_VIEW / 2)
  const [w, h] = [width / 2 + margin, height / 2 + margin]
  const corners = [
    [-w, -h],
    [w, -h],
    [w, h],
    [-w, h],
  ].map(([right = 0, down = 0]): Point => {
    const [x, y] = onGround(right, down, pitch, eye)
    return [
      cx + (x * Math.cos(turn) - y * Math.sin(turn)) / world,
      cy + (x * Math.sin(turn) + y * Math.cos(turn)) / world,
    ]
  })
  return { corners, box: boxOf(corners) }
}

const cross = (a: Point, b: Point, [x, y]: Point): number => (b[0] - a[0]) * (y - a[1]) - (b[1] - a[1]) * (x - a[0])

/** Corners run clockwise as drawn, so that inside lies to one side of all edges. */
const holds = ({ corners }: FrameReach, point: Point): boolean =>
  corners.every((corner, index) => cross(corner, corners[(index + 1) % 4] ?? corner, point) >= 0)

const toStretch = ([px, py]: Point, a: Point, b: Point): number => {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]]
  const length = dx * dx + dy * dy
  const at = length === 0 ? 0 : Math.max(0, Math.min(1, ((px - a[0]) * dx + (py - a[1]) * dy) / length))
  return Math.hypot(px - a[0] - at * dx, py - a[1] - at * dy)
}

const meet = (a: Point, b: Point, c: Point, d: Point): boolean =>
  cross(a, b, c) * cross(a, b, d) <= 0 && cross(c, d, a) * cross(c, d, b) <= 0

/** Whether a stretch comes within `slack` of the frame; its box is looked at first. */
const stretchReaches = (frame: FrameReach, a: Point, b: Point, slack: number): boolean => {
  const [left, top, right, bottom] = frame.box
  if (Math.max(a[0], b[0]) < left - slack || Math.min(a[0], b[0]) > right + slack) return false
  if (Math.max(a[1], b[1]) < top - slack || Math.min(a[1], b[1]) > bottom + slack) return false
  if (holds(frame, a) || holds(frame, b)) return true
  return frame.corners.some((c, index) => {
    const d = frame.corners[(index + 1) % 4] ?? c
    if (meet(a, b, c, d)) return true
    return slack > 0 && Math.min(toStretch(a, c, d), toStretch(b, c, d), toStretch(c, a, b)) <= slack
  })
}

const lineReaches = (frame: FrameReach, line: readonly Point[], slack: number): boolean =>
  line.some((point, index) => stretchReaches(frame, line[index - 1] ?? point, point, slack))

/** The frame may lie wholly inside an area, where none of its edges is seen: even-odd over all rings. */
const areaHolds = (rings: readonly (readonly Point[])[], [x, y]: Point): boolean => {
  let inside = false
  for (const ring of rings) {
    ring.forEach(([bx, by], index) => {
      const [ax, ay] = ring[index - 1] ?? [bx, by]
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside
    })
  }
  return inside
}

type Drawn = { readonly lines: readonly (readonly Point[])[]; readonly isArea: boolean; readonly box: Box }

const drawn = (lines: readonly Position[][], isArea: boolean): Drawn => {
  const on = lines.map((line) => line.map(mercator))
  return { lines: on, isArea, box: boxOf(on.flat()) }
}

const partsOf = (geometry: Geometry): readonly Drawn[] => {
  switch (geometry.type) {
    case 'Point':
      return [drawn([[geometry.coordinates]], false)]
    case 'MultiPoint':
      return geometry.coordinates.map((each) => drawn([[each]], false))
    case 'LineString':
      return [drawn([geometry.coordinates], false)]
    case 'MultiLineString':
      return geometry.coordinates.map((each) => drawn([each], false))
    case 'Polygon':
      return [drawn(geometry.coordinates, true)]
    case 'MultiPolygon':
      return geometry.coordinates.map((each) => drawn(each, true))
    case 'GeometryCollection':
      return geometry.geometries.flatMap(partsOf)
  }
}

/** In the plane of the map, with boxes: worked out once for each geometry. */
const partsKept = rememberedPer(partsOf)

/** Mercator's measure of a length on the ground where the frame lies nearest to a pole: rather too long than too short. */
const slackOf = ({ box }: FrameReach, metres: number): number => {
  const y = Math.max(Math.abs(0.5 - box[1]), Math.abs(0.5 - box[3]))
  const grown = Math.cosh(2 * Math.PI * (y + metres / 2e7))
  return (metres / (2 * Math.PI * 6_356_752)) * grown
}

/** Whether any of a geometry (null lies nowhere), or of the ground within `metres` of it, lies in the frame as the map draws it. */
export const reaches = (frame: FrameReach, geometry: Geometry | null, metres = 0): boolean => {
  if (!geometry) return false
  const slack = metres > 0 ? slackOf(frame, metres) : 0
  const [left, top, right, bottom] = frame.box
  return partsKept(geometry).some(({ lines, isArea, box }) => {
    if (box[0] > right + slack || box[2] < left - slack || box[1] > bottom + slack || box[3] < top - slack) return false
    if (lines.some((line) => lineReaches(frame, line, slack))) return true
    const corner = frame.corners[0]
    return isArea && corner !== undefined && areaHolds(lines, corner)
  })
}
