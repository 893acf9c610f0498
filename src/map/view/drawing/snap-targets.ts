import type { FeatureCollection, Geometry } from 'geojson'
import type { Map as MapLibreMap } from 'maplibre-gl'
import { type SnapTargets, snapped } from '../../../domain/drawing/snap'
import type { Position } from '../../../domain/position'
import type { AtlasState } from '../../../store/state'
import { ground, NO_GROUND } from '../ground'
import type { ScreenPoint } from '../pick-on-map'
import { ownTargets } from './own-targets'

/** A finger or a hand hits a town within this many pixels. */
const SNAP_PIXELS = 12

const placesDrawn = (map: MapLibreMap, { x, y }: ScreenPoint, reach: number): Set<string> => {
  const layers = ['towns-dots', 'corridor-nodes'].filter((id) => map.getLayer(id))
  const found = map.queryRenderedFeatures(
    [
      [x - reach, y - reach],
      [x + reach, y + reach],
    ],
    { layers },
  )
  return new Set(found.map(({ properties }) => String(properties.id)))
}

const linesOf = (geometry: Geometry): readonly (readonly Position[])[] => {
  if (geometry.type === 'LineString') return [geometry.coordinates as unknown as readonly Position[]]
  if (geometry.type === 'MultiLineString') return geometry.coordinates as unknown as readonly (readonly Position[])[]
  return []
}
const allLines = ({ features }: FeatureCollection) => features.flatMap(({ geometry }) => linesOf(geometry))

let borders = allLines(NO_GROUND.collections.borders)
ground.then(({ collections }) => {
  borders = allLines(collections.borders)
})

/**
 * Towns and corridor towns that are drawn near a point of the screen, every course of the corridor, borders, and what
 * was drawn before; what is hidden attracts nothing.
 */
const targetsAt = (map: MapLibreMap, state: AtlasState, at: ScreenPoint): SnapTargets => {
  const { datasets, session } = state
  const ids = placesDrawn(map, at, SNAP_PIXELS)
  const towns = datasets.towns.status === 'ready' ? datasets.towns.value.records.filter(({ id }) => ids.has(id)) : []
  const corridor = datasets.corridor.status === 'ready' ? datasets.corridor.value : null
  const nodes = corridor ? [...corridor.nodes.values()].filter(({ id }) => ids.has(id)) : []
  const own = ownTargets(state)
  return {
    points: [...[...nodes, ...towns].map(({ position }) => position), ...own.points],
    lines: [
      ...own.lines,
      ...(corridor && session.themes.corridor.visible ? allLines(corridor.legs) : []),
      ...(session.themes.borders.visible ? borders : []),
    ],
  }
}

/** Seven decimals are a centimetre: finer than any screen can point. */
const round = (degrees: number): number => Number(degrees.toFixed(7))

/**
 * The position under a point of the screen, or what it sticks to; never `leaving`: an arrow key moves a position by no
 * more than the reach of what it stuck to, and could not get away from it.
 */
export const positionFor = (
  map: MapLibreMap,
  state: AtlasState,
  at: ScreenPoint,
  leaving: Position | null = null,
): Position => {
  const { lng, lat } = map.unproject([at.x, at.y])
  const plain: Position = [round(lng), round(lat)]
  if (!state.session.snapping) return plain
  const reach = Math.abs(map.unproject([at.x, at.y + SNAP_PIXELS]).lat - lat)
  const [lon, latitude] = snapped(plain, targetsAt(map, state, at), reach)
  const stuck: Position = [round(lon), round(latitude)]
  return leaving && stuck[0] === round(leaving[0]) && stuck[1] === round(leaving[1]) ? plain : stuck
}
