import type { Chapter } from '../../domain/story/story'
import { base } from '../../permalink/base'
import { fromHash } from '../../permalink/from-hash'
import { type OwnWork, readOwn } from '../../permalink/own-work'
import { readSelection } from '../../permalink/selection-field'
import type { Camera, Selection } from '../../permalink/snapshot'
import { sessionShowing } from '../../store/snapshot-commands'
import type { AtlasState } from '../../store/state'
import { viewState } from '../../store/view-store'

const NO_WORK: Pick<OwnWork, 'drawings' | 'variants' | 'chosen'> = { drawings: [], variants: [], chosen: null }

const isSame = (a: Selection, b: Selection): boolean => a.kind === b.kind && a.id === b.id

/** The first thing a chapter names is selected, unless its view already selects another; the rest stand out beside it. */
const marksOf = (chapter: Chapter, chosen: Selection | null) => {
  const named = chapter.highlight.flatMap((text) => readSelection(text) ?? [])
  const selection = chosen ?? named[0] ?? null
  return { selection, highlights: named.filter((each) => selection === null || !isSame(each, selection)) }
}

/**
 * The state that shows a chapter, made from the page's own. What did not change since the chapter before keeps its
 * reference (`shown` is the state of that one), so that the map redraws no more than it must; and the camera stays where
 * it is, because its way to the chapter is the teller's to choose.
 */
export const chapterState = (page: AtlasState, chapter: Chapter, shown: AtlasState | null): AtlasState => {
  const link = fromHash(base(), chapter.view)
  const packed = link.own === null ? null : readOwn(link.own)
  const own = packed?.ok ? packed.value : NO_WORK
  const fresh = viewState(page, link, own)
  const marks = marksOf(chapter, link.snapshot.selection)
  const lab = { ...fresh.session.lab, own: own.chosen }
  if (!shown) return { ...fresh, session: { ...fresh.session, ...marks, lab } }
  const { language, colourTheme } = page.session
  const reader = { language, colourTheme, story: null, compare: null }
  const { camera } = shown.session
  const session = sessionShowing(shown.session, {
    ...link.snapshot,
    ...reader,
    camera,
    selection: marks.selection,
  })
  return {
    ...fresh,
    datasets: shown.datasets,
    session: { ...session, highlights: marks.highlights, lab },
  }
}

/** Where a chapter's camera goes; null for the opening view, fitted to the screen. */
export const cameraOf = (chapter: Chapter): Camera | null => fromHash(base(), chapter.view).snapshot.camera
