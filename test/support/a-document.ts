import type { Drawing } from '../../src/domain/drawing/drawing'
import { base } from '../../src/permalink/base'
import { startingFrom } from '../../src/store/starting-state'
import type { Document } from '../../src/store/state'

/** Nothing made yet, with what a test cares about changed. */
export const aDocument = (changes: Partial<Document> = {}): Document => ({
  ...startingFrom(base()).document,
  ...changes,
})

/** A distance of one leg, with what a test cares about changed. */
export const aDrawing = (changes: Partial<Drawing> = {}): Drawing => ({
  id: 'drawing-1',
  kind: 'distance',
  name: null,
  positions: [
    [62.75039, 28.82704],
    [62.92523, 27.92385],
  ],
  holes: [],
  hidden: false,
  ...changes,
})
