import { describe, expect, it, test } from 'vitest'
import { legsOf, measureDrawing } from '../../src/domain/drawing/measure-drawing'
import { areaByThree, lengthByThree, perimeterOf } from '../../src/domain/measure/three-methods'
import type { Position } from '../../src/domain/position'
import golden from './measures.json'

type Line = {
  name: string
  line: Position[]
  length: number
  /** [azimuth at start, azimuth at end, distance] */
  legs: [number, number, number][]
  spherical: number
  planar: number | null
}
type Area = { name: string; polygons: Position[][][]; area: number; perimeter: number }
const lines = golden.lines as unknown as Line[]
const awkwardLines = golden.awkwardLines as unknown as Line[]
const areas = golden.areas as unknown as Area[]
const awkwardAreas = golden.awkwardAreas as unknown as Area[]

/** Relative to what is expected, or 20 nm: as close as nine decimals of a metre can say. */
const isLength = (found: number, expected: number): boolean =>
  Math.abs(found - expected) <= Math.max(2e-8, expected * 1e-9)
const geometryOf = ({ polygons }: Area) => ({ type: 'MultiPolygon', coordinates: polygons }) as const
const isBearing = (found: number | null, expected: number): boolean =>
  found !== null && Math.abs(((found - expected + 540) % 360) - 180) < 1e-6

describe('lengths against GeodSolve', () => {
  it('has at least 200 random and 20 awkward lines to compare', () => {
    expect(lines.length).toBeGreaterThanOrEqual(200)
    expect(awkwardLines.length).toBeGreaterThanOrEqual(20)
  })

  it('measures random lines, in Pakistan and all over the world, to a billionth', () => {
    expect(lines.filter(({ line, length }) => !isLength(lengthByThree(line).geodesic, length))).toEqual([])
  })

  test.each(awkwardLines)('measures a line that is $name', ({ line, length }) => {
    expect(isLength(lengthByThree(line).geodesic, length)).toBe(true)
  })

  it('gives each leg its length and the bearings on which it sets out and arrives', () => {
    for (const { line, legs } of lines) {
      const found = legsOf({ kind: 'distance', positions: line })
      expect(found).toHaveLength(legs.length)
      found.forEach(({ length, setsOut, arrives }, at) => {
        const [start = 0, end = 0, distance = 0] = legs[at] ?? []
        expect(isLength(length, distance) && isBearing(setsOut, start) && isBearing(arrives, end)).toBe(true)
      })
    }
  })

  it('measures on Turf’s sphere what GeodSolve measures on that sphere', () => {
    // haversine loses digits towards the antipode: a tenth of a millimetre there, a billionth elsewhere
    for (const { name, line, spherical } of [...lines, ...awkwardLines]) {
      expect(Math.abs((lengthByThree(line).spherical ?? 0) - spherical), name).toBeLessThan(1e-4 + spherical * 1e-9)
    }
  })

  it('measures on the Web Mercator plane what the projection’s other formula gives, and nothing at a pole', () => {
    for (const { name, line, planar } of [...lines, ...awkwardLines]) {
      const found = lengthByThree(line).planar
      if (planar === null) expect(found, name).toBeNull()
      else expect(Math.abs((found ?? Number.NaN) - planar), name).toBeLessThanOrEqual(1e-6 + planar * 1e-9)
    }
  })
})

describe('areas against Planimeter', () => {
  it('has at least 200 random and 20 awkward areas to compare', () => {
    expect(areas.length).toBeGreaterThanOrEqual(200)
    expect(awkwardAreas.length).toBeGreaterThanOrEqual(20)
  })

  it('measures random polygons, with holes and wound either way, to a ten-millionth', () => {
    const off = areas.filter((each) => {
      const found = areaByThree(geometryOf(each)).geodesic
      return Math.abs(found - each.area) > each.area * 1e-7
    })
    expect(off.map(({ name }) => name)).toEqual([])
  })

  test.each(awkwardAreas)('measures an area that is $name', (each) => {
    // beside the millionth, what Planimeter's own digits and rounding at the size of the Earth leave: a square centimetre
    const { geodesic } = areaByThree(geometryOf(each))
    expect(Math.abs(geodesic - each.area)).toBeLessThanOrEqual(each.area * 1e-6 + 1e-4)
  })

  it('measures perimeters, holes included, to a billionth', () => {
    for (const each of [...areas, ...awkwardAreas]) {
      expect(isLength(perimeterOf(geometryOf(each)), each.perimeter), each.name).toBe(true)
    }
  })

  it('lets the sphere differ by less than one per cent wherever it has an answer', () => {
    for (const each of areas) {
      const { geodesic, spherical } = areaByThree(geometryOf(each))
      expect(Math.abs((spherical ?? 0) / geodesic - 1), each.name).toBeLessThan(0.01)
    }
  })

  it('has no answer from sphere and plane for a ring round a pole', () => {
    const round = awkwardAreas.filter(({ name }) => name.startsWith('round'))
    expect(round).toHaveLength(3)
    for (const each of round) expect(areaByThree(geometryOf(each))).toMatchObject({ spherical: null, planar: null })
  })

  it('measures a drawing as the polygon it stands for', () => {
    const each = awkwardAreas.find(({ name }) => name === 'a province with a hole')
    const [positions = [], ...holes] = each?.polygons[0] ?? []
    const measured = measureDrawing({ kind: 'area', positions, holes })
    expect((measured.area?.geodesic ?? 0) / (each?.area ?? 1)).toBeCloseTo(1, 9)
    expect((measured.perimeter ?? 0) / (each?.perimeter ?? 1)).toBeCloseTo(1, 9)
    expect(measured.length).toBeNull()
  })
})
