import { describe, expect, it } from 'vitest'
import { boxRing } from '../../src/domain/coverage/sheet-polygon'
import { areaBetweenParallels } from '../../src/domain/earth/authalic'
import { geodesicArea } from '../../src/domain/measure/geodesic-area'
import type { BBox, Position } from '../../src/domain/position'
import golden from './polygons.json'

const bboxOf = (bounds: number[]): BBox => bounds as unknown as BBox
const ringsOf = (rings: number[][][]): Position[][] => rings as unknown as Position[][]
const relativeError = (found: number, expected: number): number => Math.abs(found - expected) / expected

describe('areas against Planimeter', () => {
  it('knows the area of survey sheets and of great boxes to a billionth in closed form', () => {
    for (const { bounds, area } of [...golden.sheets, ...golden.boxes]) {
      expect(relativeError(areaBetweenParallels(bboxOf(bounds)), area)).toBeLessThan(1e-9)
    }
  })

  it('comes within a millionth of a sheet by geodesic polygon once its parallels are stepped', () => {
    for (const { bounds, area } of golden.sheets) {
      const coordinates = [boxRing(bboxOf(bounds), 16)]
      expect(relativeError(geodesicArea({ type: 'Polygon', coordinates }), area)).toBeLessThan(1e-6)
    }
  })

  it('measures polygons with a hole to a billionth', () => {
    for (const { rings, area } of golden.polygons) {
      const found = geodesicArea({ type: 'Polygon', coordinates: ringsOf(rings) })
      expect(relativeError(found, area)).toBeLessThan(1e-9)
    }
  })

  it('adds the polygons of a multipolygon', () => {
    const total = golden.polygons.reduce((sum, { area }) => sum + area, 0)
    const coordinates = golden.polygons.map(({ rings }) => ringsOf(rings))
    expect(relativeError(geodesicArea({ type: 'MultiPolygon', coordinates }), total)).toBeLessThan(1e-9)
  })

  it('does not mind which way rings are wound', () => {
    for (const { rings, area } of golden.polygons) {
      const coordinates = ringsOf(rings).map((ring) => ring.toReversed())
      expect(relativeError(geodesicArea({ type: 'Polygon', coordinates }), area)).toBeLessThan(1e-9)
    }
  })
})
