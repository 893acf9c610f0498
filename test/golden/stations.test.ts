import { describe, expect, it } from 'vitest'
import { surveyAlignment } from '../../src/domain/corridor/alignment'
import { locateOn } from '../../src/domain/corridor/locate-on'
import { sheetsCrossed } from '../../src/domain/corridor/sheets-crossed'
import type { Position } from '../../src/domain/position'
import crossings from './sheets-crossed.json'
import golden from './stations.json'

const positionsOf = (line: number[][]): Position[] => line as unknown as Position[]

describe('stations against brute force', () => {
  const alignment = surveyAlignment(positionsOf(golden.line))

  it('is as long as GeodSolve says', () => {
    expect(Math.abs(alignment.length - golden.length)).toBeLessThan(1e-6)
  })

  it('finds for 60 places a nearest point that no sample of the line beats', () => {
    expect(golden.stations).toHaveLength(60)
    for (const { place, chainage, distance } of golden.stations) {
      const station = locateOn(alignment, place as unknown as Position)
      const offset = Math.abs(station?.offset ?? Number.NaN)
      expect(offset).toBeLessThan(distance + 1e-7)
      // Samples are 1 cm apart: brute force may overshoot by 0.005²/2d, and its chainage is no surer than the noise in d.
      expect(distance - offset).toBeLessThan(1e-6)
      expect(Math.abs((station?.chainage ?? Number.NaN) - chainage)).toBeLessThan(0.2)
    }
  })

  it('tells the side by the turn from the line to the place', () => {
    for (const { place, segment, foot, distance } of golden.stations) {
      const [from, to] = [golden.line[segment], golden.line[segment + 1]]
      const isCorner = golden.line.some(
        (node) => Math.hypot((node[0] ?? 0) - (foot[0] ?? 0), (node[1] ?? 0) - (foot[1] ?? 0)) < 1e-6,
      )
      if (!from || !to || isCorner || distance < 1000) continue
      const cross =
        ((to[0] ?? 0) - (from[0] ?? 0)) * ((place[1] ?? 0) - (foot[1] ?? 0)) -
        ((to[1] ?? 0) - (from[1] ?? 0)) * ((place[0] ?? 0) - (foot[0] ?? 0))
      expect(Math.sign(locateOn(alignment, place as unknown as Position)?.offset ?? 0)).toBe(cross < 0 ? 1 : -1)
    }
  })
})

describe('sheets crossed against a sample every 5 m', () => {
  it.each(crossings.crossed)('$variant runs through the sheets that its samples lie on, in that order', (row) => {
    expect(sheetsCrossed(positionsOf(row.line))).toEqual(row.sheets)
  })
})
