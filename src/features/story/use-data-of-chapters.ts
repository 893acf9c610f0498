import { useEffect } from 'react'
import type { Story } from '../../domain/story/story'
import type { AtlasStore } from '../../store/create-atlas-store'
import { useAtlasStore } from '../../store/use-atlas'
import { loadDataOfChapters } from './data-of-chapters'

/** Long enough for the first chapter's map to be complete, in milliseconds. */
const AFTER_THE_FIRST = 3000

/** Fetches what later chapters show while the first is told: no talk stops because the network of the hall did. */
export const useDataOfChapters = (view: AtlasStore, story: Story): void => {
  const page = useAtlasStore()
  useEffect(() => {
    const timer = setTimeout(() => {
      // what marks several things at once is code of its own
      import('../../map/view/highlights/HighlightsOnMap').catch(() => undefined)
      loadDataOfChapters(page.getState(), view, story)
    }, AFTER_THE_FIRST)
    return () => clearTimeout(timer)
  }, [page, view, story])
}
