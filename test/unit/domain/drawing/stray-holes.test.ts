import { describe, expect, it } from 'vitest'
import { strayHoles } from '../../../../src/domain/drawing/stray-holes'
import type { Position } from '../../../../src/domain/position'

const box = (west: number, south: number, east: number, north: number): Position[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
]

describe('a hole that is none', () => {
  const area = box(62, 26, 64, 28)

  it('lies outside of the area, reaches out of it, or lies in another hole', () => {
    expect(strayHoles(area, [box(62.5, 26.5, 63, 27)])).toEqual([])
    expect(strayHoles(area, [box(65, 26.5, 66, 27)])).toEqual([0])
    expect(strayHoles(area, [box(63.5, 26.5, 64.5, 27)])).toEqual([0])
    expect(strayHoles(area, [box(62.5, 26.5, 63.5, 27.5), box(62.8, 26.8, 63, 27)])).toEqual([1])
    expect(strayHoles(area, [box(62.2, 26.2, 62.8, 27), box(63.2, 26.2, 63.8, 27)])).toEqual([])
  })

  it('is told by the geodesic edge, which bulges north of the parallel', () => {
    // GeodSolve -i 30 60 30 80, its middle: 30.3766° N
    const wide = box(60, 25, 80, 30)
    expect(strayHoles(wide, [box(69.9, 30.1, 70.1, 30.2)])).toEqual([])
    expect(strayHoles(wide, [box(69.9, 30.4, 70.1, 30.5)])).toEqual([0])
  })

  it('is found across the 180th meridian too', () => {
    const across = box(179, -1, -179 + 360, 1).map(([lon, lat]): Position => [lon > 180 ? lon - 360 : lon, lat])
    expect(strayHoles(across, [box(-179.8, -0.5, -179.5, 0.5)])).toEqual([])
    expect(strayHoles(across, [box(178, -0.5, 178.5, 0.5)])).toEqual([0])
  })
})
