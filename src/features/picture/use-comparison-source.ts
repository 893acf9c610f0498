import { useMemo } from 'react'
import type { Comparison } from '../../permalink/comparison'
import type { AtlasStore } from '../../store/create-atlas-store'
import type { PictureSource } from './picture-source'
import type { Sides } from './picture-subject'

/** Two views as they are compared on screen. */
export type ComparisonShown = {
  readonly left: AtlasStore
  readonly right: AtlasStore
  readonly comparison: Comparison
  readonly link: string
  /** What the two differ in, in words. */
  readonly differences: string
}

const sidesOf = (box: Element | null | undefined): Sides => {
  const { clientWidth: width, clientHeight: height } = box ?? document.documentElement
  return { width: Math.max(1, width), height: Math.max(1, height) }
}

/** Pictures of two views compared. */
export const useComparisonSource = (shown: ComparisonShown): PictureSource => {
  const { left, right, comparison, link, differences } = shown
  return useMemo(
    () => ({
      link,
      fileLink: link,
      left: { printed: null, file: null },
      stores: [left, right],
      subject: () => {
        const [first, second] = (['left', 'right'] as const).map((side) =>
          document.querySelector(`[data-purpose="comparison"] [data-side="${side}"]`),
        )
        return {
          views: [
            { state: left.getState(), screen: sidesOf(first) },
            { state: right.getState(), screen: sidesOf(second) },
          ],
          screen: sidesOf(first?.parentElement),
          compared: {
            names: { left: comparison.left.name, right: comparison.right.name },
            layout: comparison.layout,
            at: comparison.at,
            differences,
          },
        }
      },
    }),
    [left, right, comparison, link, differences],
  )
}
