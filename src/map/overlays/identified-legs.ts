import type { FeatureCollection } from 'geojson'
import { legId } from '../leg-id'
import { collectionOf } from './collection'

/** Gives each leg of the shipped collection the id that selections know it by. */
export const identifiedLegs = (legs: FeatureCollection): FeatureCollection =>
  collectionOf(
    legs.features.map((feature) => {
      const { properties } = feature
      return {
        ...feature,
        properties: { ...properties, id: legId(String(properties?.variant), Number(properties?.leg)) },
      }
    }),
  )
