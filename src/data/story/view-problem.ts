import { base } from '../../permalink/base'
import { fromHash, isAtlasHash } from '../../permalink/from-hash'
import { readOwn } from '../../permalink/own-work'
import type { ViewProblem } from './story-file-error'

/**
 * Says what is wrong with the view of a chapter.
 *
 * Shape:  the fragment of a link, or the whole link.
 * Errors: none; null where all of it can be shown.
 */
export const viewProblem = (view: string): ViewProblem['problem'] | null => {
  const hash = view.includes('#') ? view.slice(view.indexOf('#')) : ''
  if (!isAtlasHash(hash)) return 'unreadable'
  const { own, dropped } = fromHash(base(), hash)
  if (dropped.some(({ reason }) => reason === 'newer')) return 'newer'
  const read = own === null ? null : readOwn(own)
  const isWhole = read === null || (read.ok && Object.values(read.value.lost).every((count) => count === 0))
  return dropped.length === 0 && isWhole ? null : 'partly'
}
