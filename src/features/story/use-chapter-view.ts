import { useEffect, useMemo, useRef } from 'react'
import type { Chapter } from '../../domain/story/story'
import { type AtlasStore, createAtlasStore } from '../../store/create-atlas-store'
import { keepViewInStep } from '../../store/keep-view-in-step'
import { useAtlasStore } from '../../store/use-atlas'
import { chapterState } from './chapter-view'

/** A store of the telling's own that shows the chapter; the page's is not touched. */
export const useChapterView = (chapter: Chapter): AtlasStore => {
  const page = useAtlasStore()
  const first = useRef(chapter)
  const view = useMemo(() => createAtlasStore(chapterState(page.getState(), first.current, null)), [page])
  useEffect(() => keepViewInStep(page, view), [page, view])
  useEffect(() => view.setState(chapterState(page.getState(), chapter, view.getState())), [page, view, chapter])
  return view
}
