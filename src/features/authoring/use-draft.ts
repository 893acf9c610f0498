import { useEffect, useRef, useState } from 'react'
import { oneStep, type Step, takeBack } from '../../store/one-step'
import { useAtlasStore } from '../../store/use-atlas'
import { useWhenPageGoes } from '../../ui/use-when-page-goes'

/** Milliseconds between what is typed and what is kept of it, however long one types without a pause. */
const KEPT_WITHIN = 1000

type Draft = {
  /** What the field shows. */
  readonly words: string
  readonly isDraft: boolean
  readonly type: (words: string) => void
  /** The words stand: what is typed after this is another step. */
  readonly finish: () => void
  /** Gives back what was there when the typing began. */
  readonly abandon: () => void
}

/**
 * Words while they are typed: kept every second and when the page goes, and one step to undo from the first letter to
 * `finish`.
 */
export const useDraft = (value: string, onDone: (words: string) => void): Draft => {
  const store = useAtlasStore()
  const [draft, setDraft] = useState<string | null>(null)
  const step = useRef<Step | null>(null)
  const keep = (): void => {
    if (draft === null || draft === value) return
    step.current = oneStep(store, step.current, () => onDone(draft))
  }
  const latest = useRef(keep)
  useEffect(() => {
    latest.current = keep
  })
  useWhenPageGoes(keep)
  const isBehind = draft !== null && draft !== value
  // begun by the first letter that is not kept, and not again by those that follow it
  useEffect(() => {
    if (!isBehind) return
    const timer = setTimeout(() => latest.current(), KEPT_WITHIN)
    return () => clearTimeout(timer)
  }, [isBehind])
  const leave = (): void => {
    step.current = null
    setDraft(null)
  }
  return {
    words: draft ?? value,
    isDraft: draft !== null,
    type: setDraft,
    finish: () => {
      keep()
      leave()
    },
    abandon: () => {
      takeBack(store, step.current)
      leave()
    },
  }
}
