import { browserLayerArchive, type LayerArchive } from '../data/layer-archive'
import { alignmentOf, type VariantId } from '../domain/corridor/corridor-variant'
import { type MappedGround, mappedGround, ownCovers } from '../domain/coverage/own-covers'
import type { DissolveProgress, DissolveQuestion, DissolveReply } from '../workers/dissolve-protocol'
import { openDissolve } from '../workers/open-dissolve'
import { bufferInWorker } from './buffer-in-worker'
import { type BufferOf, dissolveQuestion } from './dissolve-question'
import { courseOf } from './selectors/corridor-courses'
import { countedSheets } from './selectors/coverage'
import { orderFor } from './selectors/dissolve-order'
import type { AtlasState } from './state'

/** What of the ground near each course is mapped; null where it cannot be worked out. */
export type GroundOfCourses = Readonly<Record<string, MappedGround | null>>

type Ask = (question: DissolveQuestion, onProgress: DissolveProgress) => Promise<DissolveReply>

const QUIET: DissolveProgress = () => undefined

/**
 * Measures how much of the ground within the chosen distance of courses the coverage selection covers: ticked sheets and
 * polygons that pass the filter, counted inside Pakistan, as the coverage panel counts the corridor's surroundings.
 */
export const mappedNearCourses = async (
  state: AtlasState,
  courses: readonly VariantId[],
  ask: Ask,
  archive: LayerArchive,
  bufferOf: BufferOf,
): Promise<GroundOfCourses> => {
  const answers: Record<string, MappedGround | null> = {}
  // one after the other: the worker keeps the polygons and only the ground changes
  for (const id of courses) {
    const course = courseOf(state, id)
    const line = course ? alignmentOf(course) : []
    const order = line.length > 1 ? orderFor(state, { kind: 'buffer', line, radius: state.session.buffer }) : null
    if (!order) continue
    const { question } = await dissolveQuestion(order, archive, bufferOf)
    const { own, covered } = await ask(question, QUIET)
    answers[id] = own && mappedGround(ownCovers(own, covered.own, countedSheets(state)))
  }
  return answers
}

/** Starts the worker that measures it; `close` ends it. Null where there are no workers. */
export const openMappedNearCourses = () => {
  const worker = openDissolve()
  return (
    worker && {
      ask: (state: AtlasState, courses: readonly VariantId[]): Promise<GroundOfCourses> =>
        mappedNearCourses(state, courses, worker.ask, browserLayerArchive, bufferInWorker),
      close: worker.close,
    }
  )
}
