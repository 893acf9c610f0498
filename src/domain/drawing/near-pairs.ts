/** West, south, east, north, in any plane. */
export type Extent = readonly [west: number, south: number, east: number, north: number]

type Axis = { readonly from: number; readonly size: number; readonly count: number }

/** Cells no smaller than what lies in them, and no more a side than the root of the number of boxes. */
const axisOf = (extents: readonly Extent[], low: 0 | 1, high: 2 | 3): Axis => {
  let [from, to, sum] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0]
  for (const extent of extents) {
    from = Math.min(from, extent[low])
    to = Math.max(to, extent[high])
    sum += extent[high] - extent[low]
  }
  const size = Math.max(sum / extents.length, (to - from) / Math.sqrt(extents.length)) || 1
  return { from, size, count: Math.floor((to - from) / size) + 1 }
}

const cellAt = ({ from, size }: Axis, value: number): number => Math.floor((value - from) / size)

/**
 * Visits every two boxes that may touch each other, by a grid laid over them all.
 *
 * Shape:  indices; a pair is visited once or several times, and some pairs that do not touch are visited too.
 */
export const nearPairs = (extents: readonly Extent[], visit: (a: number, b: number) => void): void => {
  if (extents.length < 2) return
  const [across, up] = [axisOf(extents, 0, 2), axisOf(extents, 1, 3)]
  const cells = new Map<number, number[]>()
  for (const [index, [west, south, east, north]] of extents.entries()) {
    for (let row = cellAt(up, south); row <= cellAt(up, north); row += 1) {
      for (let column = cellAt(across, west); column <= cellAt(across, east); column += 1) {
        const key = row * across.count + column
        const inCell = cells.get(key)
        if (inCell) {
          for (const other of inCell) visit(other, index)
          inCell.push(index)
        } else cells.set(key, [index])
      }
    }
  }
}
