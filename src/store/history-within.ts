import { rememberedPer } from './remembered'
import type { Document, History } from './state'

type Step = History['past'][number]

const lengthOf = rememberedPer((part: object): number => JSON.stringify(part).length)

/** The parts of a document that one edit leaves as they are and the next document shares. */
const partsOf = ({ sheets, drawings, variants, layers, coverage, snapshots, stories }: Document): readonly object[] => [
  sheets,
  coverage,
  ...drawings,
  ...variants,
  ...layers,
  ...snapshots,
  ...stories,
]

/** Adds up what each document holds that none before it held. */
const scales = () => {
  const seen = new Set<object>()
  let total = 0
  return (document: Document): number => {
    for (const part of partsOf(document)) {
      if (seen.has(part)) continue
      seen.add(part)
      total += lengthOf(part)
    }
    return total
  }
}

/**
 * As much of a history as fits, nearest steps first, so that keeping it never grows without end.
 *
 * Shape:  `budget` in characters of JSON, of which the present document is the first part; what one document shares
 *         with another counts once. The present itself is never given up.
 */
export const historyWithin = (history: History, present: Document, budget: number): History => {
  const weigh = scales()
  weigh(present)
  const fitting = (steps: readonly Step[], side: 'before' | 'after'): number => {
    const over = steps.findIndex((step) => weigh(step[side]) > budget)
    return over < 0 ? steps.length : over
  }
  const back = fitting(history.past.toReversed(), 'before')
  const ahead = fitting(history.future, 'after')
  if (back === history.past.length && ahead === history.future.length) return history
  return { past: history.past.slice(history.past.length - back), future: history.future.slice(0, ahead) }
}
