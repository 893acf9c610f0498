import { beforeAll, describe, expect, test } from 'vitest'
import { MOST_CROSSINGS, MOST_PAIRS, tangleOf } from '../../../../src/domain/coverage/dissolve/tangle'
import { areaBetweenParallels } from '../../../../src/domain/earth/authalic'
import type { Position } from '../../../../src/domain/position'
import { startClipper } from '../../../support/start-clipper'
import { covered, landIn, polygon } from './land'

let clipper: Awaited<ReturnType<typeof startClipper>>
beforeAll(async () => {
  clipper = await startClipper()
})

/** The same numbers every time (Park and Miller 1988). */
const seeded = (seed: number) => {
  let state = seed
  return (low: number, high: number): number => {
    state = (state * 48271) % 2147483647
    return low + ((high - low) * state) / 2147483647
  }
}
type Between = ReturnType<typeof seeded>
const closed = (corners: readonly Position[]): Position[] => [...corners, ...corners.slice(0, 1)]
const times = <T>(count: number, make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at))
const inLand = (between: Between): Position => [between(63, 66), between(27, 30)]

const side = ([ax, ay]: Position, [bx, by]: Position, [cx, cy]: Position): number =>
  (bx - ax) * (cy - ay) - (by - ay) * (cx - ax)
const edgesOf = (ring: readonly Position[]) => ring.slice(1).map((end, at) => [ring[at] ?? end, end] as const)

/** Every pair of edges compared. */
const crossingsOf = (ring: readonly Position[]): number => {
  const edges = edgesOf(ring)
  let found = 0
  edges.forEach(([a, b], at) => {
    for (const [c, d] of edges.slice(at + 1)) {
      if (side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0) found += 1
    }
  })
  return found
}

/** Even-odd area by thin slices between parallels: the widths inside at the middle of each. */
const areaBySlices = (ring: readonly Position[], slices: number): number => {
  const lats = ring.map(([, lat]) => lat)
  const [south, north] = [Math.min(...lats), Math.max(...lats)]
  const step = (north - south) / slices
  return times(slices, (slice) => {
    const low = south + step * slice
    const middle = low + step / 2
    const met = edgesOf(ring)
      .filter(([a, b]) => a[1] <= middle !== b[1] <= middle)
      .map(([a, b]) => a[0] + ((b[0] - a[0]) * (middle - a[1])) / (b[1] - a[1]))
      .sort((a, b) => a - b)
    const width = met.reduce((sum, lon, at) => sum + (at % 2 ? lon : -lon), 0)
    return width * areaBetweenParallels([0, low, 1, low + step])
  }).reduce((sum, area) => sum + area, 0)
}

describe('polygons at random', () => {
  test('of few corners cover what slicing them into thousands of strips gives', () => {
    const dissolver = landIn(clipper)
    for (let seed = 1; seed <= 40; seed += 1) {
      const between = seeded(seed * 7919)
      const ring = closed(times(3 + (seed % 8), () => inLand(between)))
      const problem = dissolver.put(0, polygon(ring))
      expect(problem?.refused ?? false, `seed ${seed}`).toBe(false)
      expect(problem?.kind === 'self-crossing', `seed ${seed}`).toBe(crossingsOf(ring) > 0)
      const expected = areaBySlices(ring, 4000)
      expect(Math.abs(covered(dissolver) / expected - 1), `seed ${seed}`).toBeLessThan(1e-4)
    }
  })

  const spiked = (between: Between): Position[] =>
    times(300, (at): Position[] => {
      const corner: Position = [64 + Math.cos(at / 47.8), 28 + Math.sin(at / 47.8)]
      return at % 3 ? [corner] : [corner, inLand(between), corner]
    }).flat()
  const kinds: Record<string, (between: Between) => Position[]> = {
    'tangled, 100 corners': (between) => times(100, () => inLand(between)),
    'tangled, 300 corners': (between) => times(300, () => inLand(between)),
    'with a hundred spikes': spiked,
    'of doubled corners': (between) => times(50, () => inLand(between)).flatMap((corner) => [corner, corner, corner]),
    'the same ring fifty times': (between) => {
      const corners = times(6, () => inLand(between))
      return times(50, () => corners).flat()
    },
    'of corners on one line': (between) =>
      times(60, () => between(0, 1)).map((way): Position => [63 + way, 27 + way * 0.5]),
    'a chain of bow-ties': () => times(80, (at): Position => [63 + at * 0.03, at % 2 ? 27 : 27.5]),
    'larger than the world': (between) => times(12, (): Position => [between(-540, 540), between(-90, 90)]),
    'no larger than a hand': (between) => times(20, (): Position => [64 + between(0, 1e-6), 28 + between(0, 1e-6)]),
    'across the antimeridian': (between) => times(20, (): Position => [between(-180, 180), between(-60, 60)]),
    'beyond any map': (between) => times(5, (): Position => [between(-1e300, 1e300), between(-1e300, 1e300)]),
  }
  test.each(Object.entries(kinds))(
    '%s are answered: an area no larger than the land, or a refusal by number',
    (_, make) => {
      const dissolver = landIn(clipper)
      for (let seed = 1; seed <= 3; seed += 1) {
        const ring = closed(make(seeded(seed * 104_729)))
        const problem = dissolver.put(seed, polygon(ring))
        const area = covered(dissolver)
        expect(area).toBeGreaterThanOrEqual(0)
        expect(area).toBeLessThanOrEqual(areaBetweenParallels([62, 26, 68, 31]) * 1.001)
        if (problem) expect(problem.index).toBe(seed)
        if (problem?.refused) expect(area).toBe(0)
        dissolver.put(seed, null)
      }
    },
  )
})

describe('a ring too tangled to be resolved', () => {
  const tangled = (corners: number, height: number) => {
    const between = seeded(corners)
    return closed(times(corners, (): Position => [between(60, 78), between(23, 23 + height)]))
  }

  test('is refused with its number, and the rest goes on', () => {
    const dissolver = landIn(clipper)
    expect(dissolver.put(4, polygon(tangled(2000, 14)))).toEqual({ index: 4, kind: 'too-tangled', refused: true })
    expect(covered(dissolver)).toBe(0)
    const box = closed([
      [63, 27],
      [64, 27],
      [64, 28],
      [63, 28],
    ])
    expect(dissolver.put(5, polygon(box))).toBeNull()
    expect(covered(dissolver)).toBeGreaterThan(0)
  })

  test.each([250, 400, 700])('is told by its crossings and nothing else: %i corners', (corners) => {
    const ring = tangled(corners, 1)
    const { isTooMuch, pairs } = tangleOf([[ring]])
    expect(isTooMuch).toBe(crossingsOf(ring) > MOST_CROSSINGS)
    expect(pairs).toBeLessThanOrEqual((corners * corners) / 2)
  })

  test('is one whose thousands of teeth stand beside each other, though none of them cross', () => {
    const comb = closed(times(4000, (at): Position => [60 + at * 0.004, at % 2 ? 37 : 23]))
    expect(tangleOf([[comb]])).toEqual({ isTooMuch: true, pairs: 0 })
  })

  test('is not told by looking at every pair of a hundred thousand corners', () => {
    const { isTooMuch, pairs } = tangleOf([[tangled(100_000, 1e-6)]])
    expect(isTooMuch).toBe(true)
    expect(pairs).toBeLessThan(MOST_PAIRS)
  })

  test('is neither a long coast nor the outline of a raster', () => {
    const between = seeded(3)
    const turn = (at: number) => (at / 50_000) * 2 * Math.PI
    const coast = times(50_000, (at): Position => {
      const far = 5 + between(0, 0.001)
      return [69 + far * Math.cos(turn(at)), 30 + far * Math.sin(turn(at))]
    })
    expect(tangleOf([[closed(coast)]]).isTooMuch).toBe(false)
    const side = times(20_000, (at) => 60 + at * 1e-4)
    const raster = [...side.map((lon): Position => [lon, 25]), ...side.toReversed().map((lon): Position => [lon, 26])]
    expect(tangleOf([[closed(raster)]]).isTooMuch).toBe(false)
  })
})
