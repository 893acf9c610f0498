import { useEffect, useMemo, useRef, useState } from 'react'
import type { BufferOnSheets } from '../../domain/corridor/buffer-on-sheets'
import { alignmentOf, type CorridorVariant, type VariantId } from '../../domain/corridor/corridor-variant'
import type { Metres } from '../../domain/units'
import { courseOf } from '../../store/selectors/corridor-courses'
import { countedSheets } from '../../store/selectors/coverage'
import { useAtlas, useAtlasStore } from '../../store/use-atlas'
import { latestOnly } from '../../workers/latest-only'
import { openBuffer } from '../../workers/open-buffer'

type Question = {
  readonly courses: readonly CorridorVariant[]
  readonly buffer: Metres
  readonly sheets: readonly string[]
}

export type GroundOnSheets = Readonly<Record<string, BufferOnSheets | null>>

const oracle = () => {
  const worker = openBuffer()
  if (!worker) return null
  const ask = latestOnly(async ({ courses, buffer, sheets }: Question): Promise<GroundOnSheets> => {
    const answers = await Promise.all(
      courses.map(async (course) => [course.id, await worker.onSheets(alignmentOf(course), buffer, sheets)] as const),
    )
    return Object.fromEntries(answers)
  })
  return { ask, close: worker.close }
}

/**
 * How much of the ground within the chosen distance of each course lies on the ticked sheets; null while it is worked
 * out. Nothing is asked while no sheet is ticked.
 */
export const useGroundOnSheets = (variants: readonly VariantId[]): GroundOnSheets | null => {
  const store = useAtlasStore()
  const documentVariants = useAtlas(({ document }) => document.variants)
  const corridor = useAtlas(({ datasets }) => datasets.corridor)
  const buffer = useAtlas(({ session }) => session.buffer)
  const sheets = useAtlas(countedSheets)
  const [answer, setAnswer] = useState<GroundOnSheets | null>(null)
  const service = useRef<ReturnType<typeof oracle>>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the store gives other courses when these two change
  const question = useMemo((): Question => {
    const courses = variants.flatMap((id) => courseOf(store.getState(), id) ?? [])
    return { courses, buffer, sheets }
  }, [store, variants, documentVariants, corridor, buffer, sheets])
  useEffect(() => {
    if (question.sheets.length === 0 || question.courses.length === 0) return
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
