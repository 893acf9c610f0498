import { surveyAlignment } from '../../domain/corridor/alignment'
import { alignmentOf, type CorridorVariant, type VariantId } from '../../domain/corridor/corridor-variant'
import { type CorridorMeasurement, measureCorridor } from '../../domain/corridor/measure-corridor'
import { rememberedPer } from '../remembered'
import type { AtlasState } from '../state'
import { courseOf } from './corridor-courses'

const measured = rememberedPer(measureCorridor)

/** A course prepared for questions of chainage and offset. */
export const surveyed = rememberedPer((variant: CorridorVariant) => surveyAlignment(alignmentOf(variant)))

/** Lengths, bearings and sheets of a course, leg by leg and in all; null until the corridor is there. */
export const corridorMeasurements = (state: AtlasState, id: VariantId): CorridorMeasurement | null => {
  const variant = courseOf(state, id)
  return variant && measured(variant)
}
