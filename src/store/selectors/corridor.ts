import { surveyAlignment } from '../../domain/corridor/alignment'
import { alignmentOf, type CorridorVariant, type VariantId } from '../../domain/corridor/corridor-variant'
import { type CorridorMeasurement, measureCorridor } from '../../domain/corridor/measure-corridor'
import { rememberedPer } from '../remembered'
import type { AtlasState } from '../state'
import { chosenVariant, courseOf, ownCourseOnMap } from './corridor-courses'

const measured = rememberedPer(measureCorridor)

/** A course prepared for questions of chainage and offset. */
export const surveyed = rememberedPer((variant: CorridorVariant) => surveyAlignment(alignmentOf(variant)))

/** Lengths, bearings and sheets of a course, leg by leg and in all; null until the corridor is there. */
export const corridorMeasurements = (state: AtlasState, id: VariantId): CorridorMeasurement | null => {
  const variant = courseOf(state, id)
  return variant && measured(variant)
}

/** A draft with more points takes longer to measure, at every step of the pointer, than a drag may falter. */
const MOST_MEASURED_IN_DRAG = 50

/**
 * The chosen course as the map draws it, measured: with the point that is being dragged where the pointer holds it.
 * Null while a long course is dragged.
 */
export const measurementOnMap = (state: AtlasState): CorridorMeasurement | null => {
  if ((state.session.lab.draft?.points.length ?? 0) > MOST_MEASURED_IN_DRAG) return null
  const own = ownCourseOnMap(state)
  return own ? measured(own.course) : corridorMeasurements(state, chosenVariant(state))
}
