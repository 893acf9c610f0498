import type { Drawing } from '../../domain/drawing/drawing'
import { type DrawingMeasures, measureDrawing } from '../../domain/drawing/measure-drawing'
import type { AtlasState } from '../state'

export type MeasuredDrawing = DrawingMeasures & {
  readonly drawing: Drawing
  /** From 1, in the order of the list: what quantities and unnamed figures are called by. */
  readonly number: number
}

const known = new WeakMap<Drawing, DrawingMeasures>()

const measuresOf = (drawing: Drawing): DrawingMeasures => {
  const held = known.get(drawing)
  if (held) return held
  const measures = measureDrawing(drawing)
  known.set(drawing, measures)
  return measures
}

const lists = new WeakMap<readonly Drawing[], readonly MeasuredDrawing[]>()

/** Every figure with what it measures; the same reference until one changes, and only that one is measured anew. */
export const measuredDrawings = ({ document: { drawings } }: Pick<AtlasState, 'document'>) => {
  const held = lists.get(drawings)
  if (held) return held
  const measured = drawings.map((drawing, at): MeasuredDrawing => ({ drawing, number: at + 1, ...measuresOf(drawing) }))
  lists.set(drawings, measured)
  return measured
}
