import { useEffect } from 'react'
import { fetchGeo } from '../../data/fetch-geo'
import type { Story } from '../../domain/story/story'
import type { AtlasStore } from '../../store/create-atlas-store'
import { loadDatasets, neededDatasets } from '../../store/keep-datasets-loaded'
import { useAtlasStore } from '../../store/use-atlas'
import { chapterState } from './chapter-view'

/** Long enough for the first chapter's map to be complete, in milliseconds. */
const AFTER_THE_FIRST = 3000

/** Fetches what later chapters show while the first is told: no talk stops because the network of the hall did. */
export const useDataOfChapters = (view: AtlasStore, story: Story): void => {
  const page = useAtlasStore()
  useEffect(() => {
    const timer = setTimeout(() => {
      const states = story.chapters.map((chapter) => chapterState(page.getState(), chapter, null))
      // what marks several things at once is code of its own
      import('../../map/view/highlights/HighlightsOnMap').catch(() => undefined)
      loadDatasets(view, [...new Set(states.flatMap(neededDatasets))], fetchGeo)
    }, AFTER_THE_FIRST)
    return () => clearTimeout(timer)
  }, [page, view, story])
}
