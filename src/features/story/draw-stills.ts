import { err, ok, type Result } from '../../domain/result'
import type { Chapter } from '../../domain/story/story'
import type { MapTexts } from '../../map/map-texts'
import type { PictureError, PictureHooks } from '../../map/view/picture/render-picture'
import type { AtlasState } from '../../store/state'
import { cameraOf, chapterState } from './chapter-view'
import { fittedCamera } from './fitted-camera'

/** As wide as the text of a page, in CSS pixels. */
const STILL = { width: 680, height: 425 }
/** Two hundred dots to the inch: beyond as many chapters as talks have, half of them, for the sake of memory. */
const FINE = { ratio: 2, chapters: 40 }

export type StillProblem =
  | PictureError
  /** The code that draws could not be fetched. */
  | { readonly kind: 'code' }

/** Draws one still to each chapter, in the colours of paper; `page` has all the data that they show. */
export const drawStills = async (
  chapters: readonly Chapter[],
  page: AtlasState,
  texts: MapTexts,
  { signal, progress }: PictureHooks,
): Promise<Result<readonly HTMLCanvasElement[], StillProblem>> => {
  let code: typeof import('../../map/view/picture/render-picture')
  try {
    code = await import('../../map/view/picture/render-picture')
  } catch {
    return err({ kind: 'code' })
  }
  const pixelRatio = chapters.length > FINE.chapters ? 1 : FINE.ratio
  const stills: HTMLCanvasElement[] = []
  for (const [at, chapter] of chapters.entries()) {
    const shown = chapterState(page, chapter, null)
    const state: AtlasState = { ...shown, session: { ...shown.session, colourTheme: 'light' } }
    const drawn = await code.renderPicture(
      state,
      { ...STILL, pixelRatio, camera: fittedCamera(cameraOf(chapter), STILL), texts },
      { signal, progress: (share) => progress((at + share) / chapters.length) },
    )
    if (!drawn.ok) return drawn
    stills.push(drawn.value)
  }
  return ok(stills)
}
