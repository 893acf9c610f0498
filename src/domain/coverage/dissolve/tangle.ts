import type { Ring } from '../../earth/area-geometry'
import { LONGEST_STEP } from './plane'
import { unwrappedRing } from './unwrapped-ring'

/**
 * What the clipper is given of one feature at most. Its time grows with the crossings (some 10 µs each) and with the
 * corners times the edges beside each other at a latitude (some 50 ns each); a ring of 2,000 corners at random has
 * 500,000 crossings and would take minutes. A circle of a million corners takes 1 % of this work and 3 % of the pairs
 * below; with a thousand bays, each 1 % of its radius deep, 5 % and 26 %; with ten thousand of them, or with a thousand
 * ten times as deep, half of the work, and it is refused for its pairs, though nothing of it crosses.
 */
export const MOST_CROSSINGS = 20_000
export const MOST_WORK = 250e6
/** Pairs of edges that are compared at most before the answer is that there are too many to compare. */
export const MOST_PAIRS = 100e6
/** So few corners cannot cross too often. */
const FEW = 200

/** How tangled a feature is; `pairs` are the comparisons it took to tell. */
export type Tangle = { readonly isTooMuch: boolean; readonly pairs: number }

type Edge = { readonly x: number; readonly low: number; readonly toX: number; readonly high: number }

const edgesOf = (rings: readonly Ring[]): Edge[] => {
  const edges: Edge[] = []
  for (const given of rings) {
    const ring = unwrappedRing(given)[0] ?? given
    ring.forEach(([lon, lat], at) => {
      const [nextLon, nextLat] = ring[(at + 1) % ring.length] ?? [lon, lat]
      edges.push(
        lat <= nextLat
          ? { x: lon, low: lat, toX: nextLon, high: nextLat }
          : { x: nextLon, low: nextLat, toX: lon, high: lat },
      )
    })
  }
  return edges
}

/** Corners in the plane times edges beside each other, as a mean over the latitudes. */
const workOf = (edges: readonly Edge[]): number => {
  let [corners, climbed, south, north] = [0, 0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const { low, high } of edges) {
    corners += Math.max(1, Math.ceil((high - low) / LONGEST_STEP))
    climbed += high - low
    south = Math.min(south, low)
    north = Math.max(north, high)
  }
  return north > south ? corners * (climbed / (north - south)) : 0
}

const side = (edge: Edge, x: number, y: number): number =>
  (edge.toX - edge.x) * (y - edge.low) - (edge.high - edge.low) * (x - edge.x)

const doCross = (one: Edge, other: Edge): boolean =>
  side(one, other.x, other.low) * side(one, other.toX, other.high) < 0 &&
  side(other, one.x, one.low) * side(other, one.toX, one.high) < 0

/** Crossings and comparisons so far, of all polygons of the feature. */
type Tally = { crossings: number; pairs: number }

const isExceeded = ({ crossings, pairs }: Tally): boolean => crossings > MOST_CROSSINGS || pairs > MOST_PAIRS

/** Goes from south to north and compares each edge with those that reach its southern end; stops at the limit. */
const count = (edges: readonly Edge[], tally: Tally): void => {
  const reaching: Edge[] = []
  for (const edge of edges.toSorted((a, b) => a.low - b.low)) {
    let kept = 0
    for (const other of reaching) {
      if (other.high < edge.low) continue
      reaching[kept++] = other
      if (doCross(edge, other)) tally.crossings += 1
    }
    tally.pairs += reaching.length
    reaching.length = kept
    if (isExceeded(tally)) return
    // edges along one parallel do not cross each other, and a raster's outline has thousands of them
    if (edge.high > edge.low) reaching.push(edge)
  }
}

/**
 * Tells polygons that are too tangled, or too intricate, to be resolved in the time that anybody waits.
 *
 * Shape:  the rings of all polygons of one feature, edges straight in degrees. Decided by counting, so that the same file
 *         gives the same answer on every machine.
 * Errors: none.
 */
export const tangleOf = (polygons: readonly (readonly Ring[])[]): Tangle => {
  const all = polygons.map(edgesOf)
  const tally: Tally = { crossings: 0, pairs: 0 }
  const work = all.reduce((total, edges) => total + workOf(edges), 0)
  if (work > MOST_WORK) return { isTooMuch: true, pairs: 0 }
  if (all.reduce((total, { length }) => total + length, 0) <= FEW) return { isTooMuch: false, pairs: 0 }
  for (const edges of all) {
    if (isExceeded(tally)) break
    count(edges, tally)
  }
  return { isTooMuch: isExceeded(tally), pairs: tally.pairs }
}
