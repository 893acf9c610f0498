import { useEffect, useRef, useState } from 'react'
import { COVERAGE_CODES } from '../../domain/coverage/share'
import type { AreaGeometry } from '../../domain/earth/area-geometry'
import type { AreaCode } from '../../domain/provinces'
import { tickedCoverage } from '../../store/selectors/coverage'
import type { AtlasState } from '../../store/state'
import { useAtlas, useAtlasStore } from '../../store/use-atlas'
import { type CoverageCheck, checkCoverage } from '../../workers/check-coverage'
import type { CoverageAnswer, CoverageQuestion } from '../../workers/protocol'

export type TurfCheckState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'no-worker' }
  | { readonly kind: 'failed'; readonly reason: string }
  | {
      readonly kind: 'running' | 'done'
      readonly answers: readonly CoverageAnswer[]
      readonly done: number
      readonly of: number
    }

const IDLE = { kind: 'idle' } as const

const geometryOf = ({ datasets }: AtlasState, code: AreaCode): AreaGeometry | null => {
  for (const each of [datasets.provinces, datasets.countries]) {
    const features = each.status === 'ready' ? each.value.collection.features : []
    const geometry = features.find(({ properties }) => properties?.code === code)?.geometry
    if (geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon') return geometry as unknown as AreaGeometry
  }
  return null
}

/** The ticked sheets, and every area they cover some of. */
const questionFrom = (state: AtlasState): CoverageQuestion => ({
  sheets: state.document.sheets,
  denominators: COVERAGE_CODES.flatMap((code) => {
    const covered = (tickedCoverage(state)?.byCode[code].mapped ?? 0) > 0
    const geometry = covered ? geometryOf(state, code) : null
    return geometry ? [{ code, geometry }] : []
  }),
})

/** Runs the check with Turf in the background; other ticks, or leaving the panel, cancel it. */
export const useTurfCheck = () => {
  const store = useAtlasStore()
  const sheets = useAtlas(({ document }) => document.sheets)
  const [state, setState] = useState<TurfCheckState>(IDLE)
  const check = useRef<CoverageCheck>(null)
  const cancel = () => {
    check.current?.cancel()
    check.current = null
    setState(IDLE)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: a result belongs to the sheets it was asked for
  useEffect(() => cancel, [sheets])
  const run = () => {
    const question = questionFrom(store.getState())
    if (question.denominators.length === 0) return setState({ kind: 'nothing' })
    const started = checkCoverage(question, (answer, done, of) =>
      setState((before) => {
        // A message may still be on its way when the work is cancelled.
        if (before.kind !== 'running' || check.current !== started) return before
        return { kind: done === of ? 'done' : 'running', answers: [...before.answers, answer], done, of }
      }),
    )
    if (!started) return setState({ kind: 'no-worker' })
    check.current = started
    setState({ kind: 'running', answers: [], done: 0, of: question.denominators.length })
    started.finished.catch((reason) => setState({ kind: 'failed', reason: String(reason?.message ?? reason) }))
  }
  return { state, run, cancel }
}
