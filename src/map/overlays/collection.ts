import type { Feature, FeatureCollection, Geometry } from 'geojson'

/** One reference for every source that has nothing to show yet. */
export const NOTHING: FeatureCollection = { type: 'FeatureCollection', features: [] }

export const collectionOf = (features: readonly Feature[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features: [...features],
})

export const featureOf = (geometry: Geometry, properties: Readonly<Record<string, unknown>>): Feature => ({
  type: 'Feature',
  geometry,
  properties: { ...properties },
})
