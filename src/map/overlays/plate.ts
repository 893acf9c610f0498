import type { FeatureCollection } from 'geojson'
import type { BBox } from '../../domain/position'
import { collectionOf, featureOf } from './collection'

/** The part of the world that the shipped data covers; beyond it the plate has its margin. */
export const PLATE: BBox = [52, 18, 84, 42]

/** What the relief picture covers; it was warped to the map's projection, so its corners fix every pixel. */
export const RELIEF: BBox = [58, 21, 80, 39.5]

const ring = ([west, south, east, north]: BBox): number[][] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
]

/** Margin and neat line round the plate. */
export const plate: FeatureCollection = collectionOf([
  featureOf({ type: 'Polygon', coordinates: [ring([-179, -80, 179, 80]), ring(PLATE).reverse()] }, { part: 'margin' }),
  featureOf({ type: 'LineString', coordinates: ring(PLATE) }, { part: 'neatline' }),
  featureOf({ type: 'LineString', coordinates: ring(RELIEF) }, { part: 'relief-rim' }),
])
