import type { LegendRowOfPicture } from './legend-rows'

const isSame = (one: LegendRowOfPicture, other: LegendRowOfPicture): boolean =>
  one.id === other.id && JSON.stringify([one.words, one.swatch]) === JSON.stringify([other.words, other.swatch])

const only = (row: LegendRowOfPicture, side: 'left' | 'right'): LegendRowOfPicture => ({
  ...row,
  id: `${row.id}:${side}`,
  only: side,
})

/** One legend for two views: what both show once, what one shows alone in its place, marked as that one's. */
export const legendOfViews = (
  left: readonly LegendRowOfPicture[],
  right: readonly LegendRowOfPicture[],
): readonly LegendRowOfPicture[] => {
  const rows: LegendRowOfPicture[] = []
  let taken = 0
  const takeUpTo = (end: number): void => {
    for (const row of right.slice(taken, end))
      if (!left.some((each) => isSame(each, row))) rows.push(only(row, 'right'))
    taken = Math.max(taken, end)
  }
  for (const row of left) {
    const at = right.findIndex((each) => isSame(each, row))
    if (at >= 0) takeUpTo(at)
    rows.push(at < 0 ? only(row, 'left') : row)
  }
  takeUpTo(right.length)
  return rows
}
