import type { AreaGeometry, Ring } from '../../earth/area-geometry'
import { isPlainObject, type PlainObject } from '../../plain-object'
import type { Position } from '../../position'

/** A polygon of a file with the properties that came with it; `number` counts features from 1. */
export type PolygonFeature = {
  readonly number: number
  /** Null for a feature that says it is a polygon and is none. */
  readonly geometry: AreaGeometry | null
  readonly properties: PlainObject
}

const isPosition = (value: unknown): value is Position =>
  Array.isArray(value) && typeof value[0] === 'number' && typeof value[1] === 'number'

const isRing = (value: unknown): value is Ring => Array.isArray(value) && value.every(isPosition)
const isPolygon = (value: unknown): value is readonly Ring[] =>
  Array.isArray(value) && value.length > 0 && value.every(isRing)

/** Polygons of a geometry, those inside collections too; null where one of them is broken. */
const polygonsIn = (geometry: unknown): readonly (readonly Ring[])[] | null => {
  if (!isPlainObject(geometry)) return []
  const { type, coordinates, geometries } = geometry
  if (type === 'Polygon') return isPolygon(coordinates) ? [coordinates] : null
  if (type === 'MultiPolygon') return Array.isArray(coordinates) && coordinates.every(isPolygon) ? coordinates : null
  if (type !== 'GeometryCollection' || !Array.isArray(geometries)) return []
  const parts = geometries.map(polygonsIn)
  return parts.includes(null) ? null : parts.flatMap((part) => part ?? [])
}

/**
 * Finds the polygons of a GeoJSON FeatureCollection.
 *
 * Shape:  features without polygons are left out, and the others keep their number; collections become one multipolygon.
 * Units:  degrees.
 * Errors: none; anything that is no collection has no polygons.
 */
export const polygonFeatures = (json: unknown): readonly PolygonFeature[] => {
  const features = isPlainObject(json) && Array.isArray(json.features) ? json.features : []
  return features.flatMap((feature: unknown, index): PolygonFeature[] => {
    if (!isPlainObject(feature)) return []
    const coordinates = polygonsIn(feature.geometry)
    if (coordinates?.length === 0) return []
    const properties = isPlainObject(feature.properties) ? feature.properties : {}
    const geometry = coordinates && ({ type: 'MultiPolygon', coordinates } as const)
    return [{ number: index + 1, geometry, properties }]
  })
}
