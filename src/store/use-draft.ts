import { useEffect, useRef, useState } from 'react'
import { asBefore, oneStep, type Step } from './one-step'
import { useAtlasStore } from './use-atlas'
import { useWhenPageGoes } from './use-when-page-goes'

/** Milliseconds between what is typed and what is kept of it, however long one types without a pause. */
const KEPT_WITHIN = 1000

type Draft<T> = {
  /** What the field shows. */
  readonly words: T
  readonly isDraft: boolean
  readonly type: (words: T) => void
  /** The words stand: what is typed after this is another step. */
  readonly finish: () => void
  /**
   * Gives back what was there when the typing began. True where words were given up for it: kept all the same, and
   * brought back by undoing the last step.
   */
  readonly abandon: () => boolean
}

/** What is being written: what was there before, what is typed and what of that is kept already. */
type Typing<T> = { readonly before: T; words: T; kept: T; step: Step | null }

/**
 * Words while they are typed: kept every second, when the page goes and when the field does, and one step to undo from
 * the first letter to `finish`. `mayKeep` holds back what is no whole answer yet; `finish` gives it to `onDone` all the
 * same.
 */
export const useDraft = <T>(value: T, onDone: (words: T) => void, mayKeep?: (words: T) => boolean): Draft<T> => {
  const store = useAtlasStore()
  const [shown, setShown] = useState<{ readonly words: T; readonly isBehind: boolean } | null>(null)
  const typing = useRef<Typing<T> | null>(null)
  const give = (words: T): void => {
    const now = typing.current
    if (!now || words === value) return
    now.step = oneStep(store, now.step, () => onDone(words))
  }
  const keep = (): void => {
    const now = typing.current
    if (!now || now.words === now.kept || (mayKeep && !mayKeep(now.words))) return
    give(now.words)
    now.kept = now.words
    setShown({ words: now.words, isBehind: false })
  }
  const latest = useRef(keep)
  useEffect(() => {
    latest.current = keep
  })
  useWhenPageGoes(keep)
  useEffect(() => () => latest.current(), [])
  const isBehind = shown?.isBehind ?? false
  // begun by the first letter that is not kept, and not again by those that follow it
  useEffect(() => {
    if (!isBehind) return
    const timer = setInterval(() => latest.current(), KEPT_WITHIN)
    return () => clearInterval(timer)
  }, [isBehind])
  const leave = (): void => {
    typing.current = null
    setShown(null)
  }
  return {
    words: shown ? shown.words : value,
    isDraft: shown !== null,
    type: (words) => {
      const now = typing.current ?? { before: value, words, kept: value, step: null }
      now.words = words
      typing.current = now
      setShown({ words, isBehind: words !== now.kept })
    },
    finish: () => {
      const now = typing.current
      if (now) give(now.words)
      leave()
    },
    abandon: () => {
      const now = typing.current
      if (now) give(now.words)
      leave()
      if (!now?.step || now.words === now.before) return false
      if (!asBefore(store, now.step)) onDone(now.before)
      return true
    },
  }
}
