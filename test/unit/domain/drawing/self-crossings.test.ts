import { describe, expect, it } from 'vitest'
import { selfCrossings } from '../../../../src/domain/drawing/self-crossings'
import type { Position } from '../../../../src/domain/position'

const square: Position[] = [
  [62, 26],
  [64, 26],
  [64, 28],
  [62, 28],
]

/** GeodSolve: 60 km along the geodesic that sets out from 31 68 to 30 67. */
const ON: Position = [67.58837775403089, 30.59180221037415]

describe('an outline that crosses itself', () => {
  it('is found where the two sides meet', () => {
    const bow: Position[] = [
      [62, 26],
      [64, 28],
      [64, 26],
      [62, 28],
    ]
    const [place, ...others] = selfCrossings(bow)
    expect(others).toEqual([])
    expect(place?.[0]).toBeCloseTo(63, 6)
    // GeodSolve: the geodesic from 26 62 to 28 64 passes 63° E at 27.01247° N, as does its mirror image
    expect(place?.[1]).toBeCloseTo(27.01247, 3)
  })

  it('is not seen in a square, whichever way it is wound, nor in a triangle', () => {
    expect(selfCrossings(square)).toEqual([])
    expect(selfCrossings(square.toReversed())).toEqual([])
    expect(selfCrossings(square.slice(0, 3))).toEqual([])
  })

  it('is not seen in a corner that was named twice', () => {
    expect(selfCrossings([...square, [62, 28]])).toEqual([])
  })

  it('is found in a corner that turns straight back, along a meridian or any other geodesic', () => {
    const spiked: Position[] = [
      [67, 30],
      [68, 30],
      [68, 31],
      [68, 30.2],
    ]
    expect(selfCrossings(spiked)).toContainEqual([68, 31])
    expect(selfCrossings([...spiked, [67, 30]])).toContainEqual([68, 31])
    const back = (tip: Position): Position[] => [[67, 30], [68, 31], tip, [68, 30]]
    expect(selfCrossings(back(ON))).toContainEqual([68, 31])
    expect(selfCrossings(back([ON[0] + 0.001, ON[1]]))).toEqual([])
  })

  it('is found across the antimeridian', () => {
    const bow: Position[] = [
      [179, 10],
      [-179, 12],
      [-179, 10],
      [179, 12],
    ]
    expect(selfCrossings(bow)).toHaveLength(1)
  })

  it('is found between a hole and the outline', () => {
    const hole: Position[] = [
      [63, 27],
      [65, 27],
      [65, 27.5],
    ]
    expect(selfCrossings(square, [hole])).toHaveLength(2)
    const inside: Position[] = [
      [62.5, 26.5],
      [63, 26.5],
      [63, 27],
    ]
    expect(selfCrossings(square, [inside])).toEqual([])
  })

  it('follows long sides along their geodesics, which lie north of the parallel', () => {
    // GeodSolve: the middle of 60–80° E at 35° N lies at 35.41° N, so a point at 35.3° is still inside
    const poke = (lat: number): Position[] => [
      [60, 35],
      [80, 35],
      [80, 30],
      [70, lat],
      [60, 30],
    ]
    expect(selfCrossings(poke(35.3))).toEqual([])
    expect(selfCrossings(poke(35.5))).toHaveLength(2)
  })
})

describe('an outline of many corners', () => {
  /** A star whose arms grow and shrink: no two sides of it meet. */
  const star = (corners: number): Position[] =>
    Array.from({ length: corners }, (_, at) => {
      const [turn, reach] = [(2 * Math.PI * at) / corners, at % 2 === 0 ? 3 : 2.5]
      return [66 + reach * Math.cos(turn), 29 + reach * Math.sin(turn)]
    })

  it('is looked through, and the one crossing that was put into it found', () => {
    const sound = star(10_000)
    expect(selfCrossings(sound)).toEqual([])
    // two corners change places
    const [a, b] = [sound[5000] as Position, sound[5002] as Position]
    const crossed = sound.with(5000, b).with(5002, a)
    const places = selfCrossings(crossed)
    expect(places.length).toBeGreaterThan(0)
    for (const [lon, lat] of places) expect(Math.hypot(lon - a[0], lat - a[1])).toBeLessThan(0.6)
  })

  it('has the crossings that comparing every side with every other finds', () => {
    let seed = 7
    const next = () => {
      seed = (seed * 16_807) % 2_147_483_647
      return seed / 2_147_483_647
    }
    // so small that a geodesic is a straight line
    const tangle = Array.from({ length: 60 }, (): Position => [67 + next() / 100, 30 + next() / 100])
    const side = (a: Position, b: Position, p: Position) =>
      Math.sign((b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]))
    const edges = tangle.map((from, at) => [from, tangle[(at + 1) % 60] as Position] as const)
    let count = 0
    edges.forEach(([a, b], at) => {
      edges.forEach(([c, d], other) => {
        if (other < at + 2 || (at === 0 && other === 59)) return
        if (side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b)) count += 1
      })
    })
    // places nearer to each other than a micro-degree are one
    expect(selfCrossings(tangle).length).toBeGreaterThan(count * 0.98)
    expect(selfCrossings(tangle).length).toBeLessThanOrEqual(count)
  })
})
