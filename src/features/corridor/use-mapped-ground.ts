import { useEffect, useMemo, useRef, useState } from 'react'
import type { VariantId } from '../../domain/corridor/corridor-variant'
import { type GroundOfCourses, openMappedNearCourses } from '../../store/mapped-near-courses'
import { countedSheets, countsAsMapped } from '../../store/selectors/coverage'
import type { AtlasState } from '../../store/state'
import { useAtlas, useAtlasStore } from '../../store/use-atlas'
import { latestOnly } from '../../workers/latest-only'

type Question = { readonly state: AtlasState; readonly courses: readonly VariantId[] }

const oracle = () => {
  const worker = openMappedNearCourses()
  return (
    worker && { ask: latestOnly(({ state, courses }: Question) => worker.ask(state, courses)), close: worker.close }
  )
}

/** The state to ask about: another one only when something has changed that the answer depends on. */
const useQuestion = (courses: readonly VariantId[]): Question => {
  const store = useAtlasStore()
  const document = useAtlas((state) => state.document)
  const corridor = useAtlas(({ datasets }) => datasets.corridor)
  const provinces = useAtlas(({ datasets }) => datasets.provinces)
  const buffer = useAtlas(({ session }) => session.buffer)
  const filter = useAtlas(({ session }) => session.cover.filter)
  const sheets = useAtlas(countedSheets)
  const { variants, coverage, drawings, layers } = document
  // biome-ignore lint/correctness/useExhaustiveDependencies: the parts of the state that the answer depends on
  return useMemo(
    () => ({ state: store.getState(), courses }),
    [store, courses, corridor, provinces, buffer, filter, sheets, variants, coverage, drawings, layers],
  )
}

/**
 * How much of the ground within the chosen distance of each course counts as mapped; null while it is worked out.
 * Nothing is asked while nothing counts.
 */
export const useMappedGround = (variants: readonly VariantId[]): GroundOfCourses | null => {
  const question = useQuestion(variants)
  const [answer, setAnswer] = useState<GroundOfCourses | null>(null)
  const service = useRef<ReturnType<typeof oracle>>(null)
  useEffect(() => {
    const { state, courses } = question
    const isReady = state.datasets.provinces.status === 'ready' && state.datasets.corridor.status === 'ready'
    if (countsAsMapped(state) !== 'something' || courses.length === 0 || !isReady) return
    service.current ??= oracle()
    if (!service.current) return setAnswer({})
    let wanted = true
    setAnswer(null)
    service.current.ask(question).then(
      (latest) => wanted && latest.kind === 'answer' && setAnswer(latest.answer),
      // Without an answer the row says that it is not known.
      () => wanted && setAnswer({}),
    )
    return () => {
      wanted = false
    }
  }, [question])
  useEffect(
    () => () => {
      service.current?.close()
      service.current = null
    },
    [],
  )
  return answer
}
