import type { Feature, Geometry, Position as GeoPosition } from 'geojson'
import { boxRing } from '../../domain/coverage/sheet-polygon'
import type { Drawing } from '../../domain/drawing/drawing'
import { geodesicPolyline } from '../../domain/earth/geodesic-polyline'
import type { ImportedLayer } from '../../domain/imported/imported-layer'
import { closedRing } from '../../domain/measure/perimeter'
import type { Position } from '../../domain/position'
import { metres } from '../../domain/units'
import type { Camera } from '../../permalink/snapshot'
import { rememberedPer } from '../../store/remembered'
import { frameReach, reaches } from './frame-reach'
import type { GroundAtHand } from './ground-at-hand'

type Sides = { readonly width: number; readonly height: number }

/** What a map of a picture or a page shows: its camera, its sides in CSS pixels, and the ground as far as it is known. */
export type LegendFrame = { readonly camera: Camera; readonly sides: Sides; readonly ground: GroundAtHand | null }

/** CSS pixels that signs reach beyond their places: lines, dots, and the plates that stand on their foot. */
const REACH = { line: 3, dot: 8, plate: 30 } as const

/** Asks what lies in a frame. */
export type FrameTest = {
  readonly frame: LegendFrame
  readonly place: (position: Position | null, sign?: 'dot' | 'plate') => boolean
  readonly shape: (geometry: Geometry, around?: number) => boolean
  readonly some: (
    features: readonly Feature[],
    which?: (properties: NonNullable<Feature['properties']>) => boolean,
  ) => boolean
}

const copied = (positions: readonly Position[]): GeoPosition[] => positions.map((each) => [...each])

/** Asks about one frame, which is worked out once. */
export const frameTest = (frame: LegendFrame): FrameTest => {
  const at = (margin: number) => frameReach(frame.camera, frame.sides, margin)
  const [line, dot, plate] = [at(REACH.line), at(REACH.dot), at(REACH.plate)]
  return {
    frame,
    place: (position, sign = 'dot') =>
      position !== null && reaches(sign === 'dot' ? dot : plate, { type: 'Point', coordinates: [...position] }),
    shape: (geometry, around = 0) => reaches(line, geometry, around),
    some: (features, which = () => true) =>
      features.some(({ geometry, properties }) => which(properties ?? {}) && reaches(line, geometry)),
  }
}

/** Drawn edges are geodesics; in such steps the straight strokes of a map lie on them. */
const STEP = metres(20_000)

/** A drawing as the map draws it. */
export const shapeOfDrawing = rememberedPer(({ kind, positions, holes }: Drawing): Geometry => {
  const run = (line: readonly Position[]) => copied(geodesicPolyline(line, STEP))
  if (kind === 'area')
    return { type: 'Polygon', coordinates: [positions, ...holes].map((ring) => run(closedRing(ring))) }
  if (kind === 'point') return { type: 'MultiPoint', coordinates: copied(positions) }
  return { type: 'LineString', coordinates: run(positions) }
})

/** The box of a layer whose features are held elsewhere; where it runs over the date line nobody can tell. */
export const boxOfLayer = rememberedPer(({ bbox }: ImportedLayer): Geometry | null => {
  const [west, south, east, north] = bbox.length === 4 ? bbox : [bbox[0], bbox[1], bbox[3], bbox[4]]
  if (!(east >= west && north >= south)) return null
  return { type: 'Polygon', coordinates: [copied(boxRing([west, south, east, north]))] }
})
