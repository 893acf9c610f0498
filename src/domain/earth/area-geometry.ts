import type { Position } from '../position'

export type Ring = readonly Position[]

/** GeoJSON's two geometries that have an area, as the domain holds them: read-only. */
export type PolygonGeometry = { readonly type: 'Polygon'; readonly coordinates: readonly Ring[] }
export type MultiPolygonGeometry = {
  readonly type: 'MultiPolygon'
  readonly coordinates: readonly (readonly Ring[])[]
}
export type AreaGeometry = PolygonGeometry | MultiPolygonGeometry

/** Lists the polygons of a geometry. Shape: each polygon is an outer ring followed by its holes. */
export const polygonsOf = (geometry: AreaGeometry): readonly (readonly Ring[])[] =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
