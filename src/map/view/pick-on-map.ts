import type { MapGeoJSONFeature, Map as MapLibreMap, PointLike } from 'maplibre-gl'
import type { Selection } from '../../permalink/snapshot'
import type { InView } from './feature-walk'
import { choose, type Hit, PICKABLE_LAYERS, selectionOf } from './picking'

export type ScreenPoint = { readonly x: number; readonly y: number }

const MARKS = PICKABLE_LAYERS.filter(({ ground }) => !ground).map(({ id }) => id)
const GROUNDS = PICKABLE_LAYERS.filter(({ ground }) => ground).map(({ id }) => id)
const POINTS = PICKABLE_LAYERS.filter(({ kind }) => ['site', 'zone', 'node', 'town'].includes(kind)).map(({ id }) => id)

const existing = (map: MapLibreMap, layers: readonly string[]): string[] => layers.filter((id) => map.getLayer(id))

const placeOf = (map: MapLibreMap, { geometry }: MapGeoJSONFeature): ScreenPoint | null => {
  if (geometry.type !== 'Point') return null
  const [lon = 0, lat = 0] = geometry.coordinates
  return map.project([lon, lat])
}

const hitsIn = (map: MapLibreMap, at: ScreenPoint, area: PointLike | [PointLike, PointLike], layers: string[]): Hit[] =>
  map.queryRenderedFeatures(area, { layers }).flatMap((feature) => {
    const selection = selectionOf(feature.layer.id, feature.properties)
    const place = placeOf(map, feature)
    return selection ? [{ selection, distance: place ? Math.hypot(place.x - at.x, place.y - at.y) : 0 }] : []
  })

/** What lies at a point of the screen: a mark within the tolerance, or else the ground exactly there. */
export const pickAt = (map: MapLibreMap, at: ScreenPoint, tolerance: number): Selection | null => {
  const box: [PointLike, PointLike] = [
    [at.x - tolerance, at.y - tolerance],
    [at.x + tolerance, at.y + tolerance],
  ]
  return (
    choose(hitsIn(map, at, box, existing(map, MARKS))) ?? choose(hitsIn(map, at, [at.x, at.y], existing(map, GROUNDS)))
  )
}

/** Sites, zones, corridor towns and towns that are drawn now. */
export const pointsInView = (map: MapLibreMap): readonly InView[] =>
  map.queryRenderedFeatures({ layers: existing(map, POINTS) }).flatMap((feature) => {
    const selection = selectionOf(feature.layer.id, feature.properties)
    const place = placeOf(map, feature)
    if (!selection || !place) return []
    const { clientWidth, clientHeight } = map.getContainer()
    if (place.x < 0 || place.y < 0 || place.x > clientWidth || place.y > clientHeight) return []
    const { name, name_ur: nameUr } = feature.properties
    return [
      { selection, ...{ x: place.x, y: place.y }, name: String(name ?? ''), nameUr: String(nameUr ?? name ?? '') },
    ]
  })
