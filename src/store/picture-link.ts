import { LINK_LIMITS } from '../permalink/link-limits'
import type { OwnParts } from './own-work-of-link'
import { type LeftBehind, leftBehind, type OwnPart, ownParts, sharedLink } from './shared-link'
import type { AtlasState } from './state'

/** What of the reader's work a picture can show and a link can carry. */
const DRAWN = ['variants', 'drawings'] as const satisfies readonly OwnPart[]

export type PictureLink = {
  /** Short enough to be read off the picture and to be typed, with the reader's work where it fits. */
  readonly printed: string
  /** For the file itself: with as much of the reader's work as a link carries. */
  readonly whole: string
  /** What the picture shows and neither link has, and what only the printed one lacks. */
  readonly left: Pick<OwnParts, 'drawings' | 'variants'> & Pick<LeftBehind, 'layers' | 'mappedGround'>
  readonly leftOnPaper: PictureLink['left']
}

/**
 * The links to what a picture or a printed page shows.
 *
 * Shape:  `address` is the page without its fragment.
 */
export const pictureLink = (state: AtlasState, address: string): PictureLink => {
  const alone = sharedLink(state, address, []) ?? address
  const counts = ownParts(state)
  let carried: readonly OwnPart[] = []
  let whole = alone
  for (const part of DRAWN) {
    const longer = counts[part] === 0 ? null : sharedLink(state, address, [...carried, part])
    if (longer === null || longer.length > LINK_LIMITS.whole) continue
    carried = [...carried, part]
    whole = longer
  }
  const { layers, mappedGround } = leftBehind(state)
  const without = (parts: readonly OwnPart[]): PictureLink['left'] => ({
    drawings: parts.includes('drawings') ? 0 : counts.drawings,
    variants: parts.includes('variants') ? 0 : counts.variants,
    layers,
    mappedGround,
  })
  const isShort = whole.length <= LINK_LIMITS.printed
  return {
    printed: isShort ? whole : alone,
    whole,
    left: without(carried),
    leftOnPaper: without(isShort ? carried : []),
  }
}
