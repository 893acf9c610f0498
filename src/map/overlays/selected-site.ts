import type { Position as Coordinates, FeatureCollection } from 'geojson'
import { direct } from '../../domain/earth/direct'
import type { Deposit } from '../../domain/minerals/deposit'
import type { Position } from '../../domain/position'
import { degrees, type Metres, metres } from '../../domain/units'
import { collectionOf, featureOf } from './collection'

const CIRCLE_STEPS = 96

/** A circle on the ellipsoid, as a closed anticlockwise ring. */
export const geodesicCircle = (centre: Position, radius: Metres): Coordinates[] => {
  const ring = Array.from({ length: CIRCLE_STEPS }, (_, step) => [
    ...direct(centre, degrees((-360 * step) / CIRCLE_STEPS), radius).position,
  ])
  return [...ring, ring[0] ?? []]
}

/** The circle within which a site lies and every coordinate that was published for it, the rejected ones marked so. */
export const selectedSite = (deposit: Deposit): FeatureCollection => {
  const { position, locationUncertainty, publishedPositions } = deposit
  const circle =
    position && locationUncertainty
      ? [
          featureOf(
            { type: 'Polygon', coordinates: [geodesicCircle(position, metres(locationUncertainty))] },
            { part: 'accuracy' },
          ),
        ]
      : []
  const points = publishedPositions.map((published) =>
    featureOf(
      { type: 'Point', coordinates: [...published.position] },
      { part: published.accepted ? 'accepted' : 'rejected', source: published.source },
    ),
  )
  return collectionOf([...circle, ...points])
}
