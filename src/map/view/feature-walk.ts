import type { Selection } from '../../permalink/snapshot'

/** A feature in view, with where it stands on the screen and what to call it. */
export type InView = {
  readonly selection: Selection
  readonly x: number
  readonly y: number
  readonly name: string
  readonly nameUr: string
}

/** Rows of this height are walked left to right before the next one. */
const ROW = 60

const key = ({ kind, id }: Selection): string => `${kind}:${id}`

/** Orders features as a page is read and keeps each once, though it may lie on several tiles or layers. */
export const readingOrder = (features: readonly InView[]): readonly InView[] => {
  const once = new Map(features.map((feature) => [key(feature.selection), feature]))
  return [...once.values()].sort((a, b) => Math.floor(a.y / ROW) - Math.floor(b.y / ROW) || a.x - b.x)
}

/** The feature after (or before) the current one; without one, the feature nearest to the centre of the view. */
export const stepTo = (
  ordered: readonly InView[],
  current: Selection | null,
  step: 1 | -1,
  centre: { readonly x: number; readonly y: number },
): InView | null => {
  const at = current ? ordered.findIndex(({ selection }) => key(selection) === key(current)) : -1
  if (at >= 0) return ordered[(at + step + ordered.length) % ordered.length] ?? null
  const away = ({ x, y }: InView): number => Math.hypot(x - centre.x, y - centre.y)
  return ordered.reduce<InView | null>((best, each) => (best && away(best) <= away(each) ? best : each), null)
}
