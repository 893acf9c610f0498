import type { Feature, FeatureCollection } from 'geojson'
import type { OwnCourse } from '../../domain/corridor/own-course'
import { geodesicPolyline } from '../../domain/earth/geodesic-polyline'
import { metres } from '../../domain/units'
import { legId } from '../leg-id'
import { collectionOf, featureOf } from './collection'

/** A geodesic between two towns lies off the straight stroke by less than a pixel when it is drawn in such steps. */
const STEP = metres(20_000)

/** The legs of the user's own courses, each in its colour. */
export const ownLegs = (courses: readonly OwnCourse[]): readonly Feature[] =>
  courses.flatMap(({ own, course }) =>
    course.legs.map(({ leg, from, to, positions, schematic }) => {
      const coordinates = geodesicPolyline(positions, STEP).map((position) => [...position])
      const id = legId(own.id, leg)
      return featureOf(
        { type: 'LineString', coordinates },
        { id, variant: own.id, leg, from, to, schematic, colour: own.colour },
      )
    }),
  )

/** The towns and via points of the chosen own course. */
export const ownNodes = ({ own, nodes }: OwnCourse): readonly Feature[] =>
  nodes.map(({ id, name, nameUr, position }) =>
    featureOf({ type: 'Point', coordinates: [...position] }, { id, name, name_ur: nameUr, variants: [own.id] }),
  )

/** A shipped collection with the user's own features after it; the very same one where there are none. */
export const withOwn = (shipped: FeatureCollection, own: readonly Feature[]): FeatureCollection =>
  own.length === 0 ? shipped : collectionOf([...shipped.features, ...own])
