import type { DatasetId } from '../../data/datasets'
import { fetchGeo } from '../../data/fetch-geo'
import type { Story } from '../../domain/story/story'
import type { AtlasStore } from '../../store/create-atlas-store'
import { loadDatasets, neededDatasets } from '../../store/keep-datasets-loaded'
import type { AtlasState } from '../../store/state'
import { chapterState } from './chapter-view'

/** Begins to fetch what any chapter of a story shows. Gives what that is. */
export const loadDataOfChapters = (page: AtlasState, view: AtlasStore, story: Story): readonly DatasetId[] => {
  const states = story.chapters.map((chapter) => chapterState(page, chapter, null))
  const needed = [...new Set(states.flatMap(neededDatasets))]
  loadDatasets(view, needed, fetchGeo)
  return needed
}

/** Waits until nothing of it is on its way any more: there, or failed. */
export const untilLoaded = (view: AtlasStore, ids: readonly DatasetId[], signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const isDone = (): boolean =>
      signal.aborted || ids.every((id) => !['idle', 'loading'].includes(view.getState().datasets[id].status))
    if (isDone()) return resolve()
    const done = (): void => {
      if (!isDone()) return
      unsubscribe()
      resolve()
    }
    const unsubscribe = view.subscribe(done)
    signal.addEventListener('abort', done, { once: true })
  })
