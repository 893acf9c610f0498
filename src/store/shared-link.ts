import { LINK_LIMITS } from '../permalink/link-limits'
import { writeOwn } from '../permalink/own-work'
import { toHash } from '../permalink/to-hash'
import type { OwnParts } from './own-work-of-link'
import { editionOf } from './selectors/edition'
import { snapshotOf } from './snapshot-commands'
import type { AtlasState } from './state'

export const OWN_PARTS = ['variants', 'stories', 'drawings'] as const
export type OwnPart = (typeof OWN_PARTS)[number]

/** What cannot go into a link: a project file takes it along. */
export type LeftBehind = { readonly layers: number; readonly views: number; readonly mappedGround: number }

/** Beyond this many positions no packing brings a link within its limit, and trying would be felt. */
const TOO_MANY_POSITIONS = 20_000

/** How many parts of the reader's own work there are to take along. */
export const ownParts = ({ document }: AtlasState): OwnParts => ({
  drawings: document.drawings.length,
  variants: document.variants.length,
  stories: document.stories.length,
})

/** What stays behind whatever is chosen. */
export const leftBehind = ({ document }: AtlasState): LeftBehind => ({
  layers: document.layers.length,
  views: document.snapshots.length,
  mappedGround: document.coverage.inputs.length,
})

const positionsIn = ({ document }: AtlasState): number =>
  document.drawings.reduce((sum, { positions, holes }) => sum + positions.length + holes.flat().length, 0) +
  document.variants.reduce((sum, { points }) => sum + points.length, 0)

/**
 * Writes the link to what is on the page, with the chosen parts of the reader's own work packed into it.
 *
 * Shape:  `address` is the page without its fragment.
 * Errors: null where the own work is too much to be worth packing.
 */
export const sharedLink = (state: AtlasState, address: string, chosen: readonly OwnPart[]): string | null => {
  const { document, session } = state
  const parts = OWN_PARTS.filter((part) => chosen.includes(part) && document[part].length > 0)
  if (parts.length > 0 && positionsIn(state) > TOO_MANY_POSITIONS) return null
  const own =
    parts.length === 0
      ? {}
      : {
          own: writeOwn({
            ...Object.fromEntries(parts.map((part) => [part, document[part]])),
            chosen: session.lab.own,
          }),
        }
  return `${address}${toHash(snapshotOf(state), { edition: editionOf(state), ...own })}`
}

/** As many parts as fit into a link, courses first: they are short, and drawings seldom explain themselves. */
export const partsThatFit = (state: AtlasState, address: string): readonly OwnPart[] => {
  const counts = ownParts(state)
  let fitting: readonly OwnPart[] = []
  for (const part of OWN_PARTS) {
    if (counts[part] === 0) continue
    const link = sharedLink(state, address, [...fitting, part])
    if (link !== null && link.length <= LINK_LIMITS.whole) fitting = [...fitting, part]
  }
  return fitting
}
