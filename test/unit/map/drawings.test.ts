import type { LineString, Point, Polygon } from 'geojson'
import { describe, expect, it } from 'vitest'
import type { Drawing } from '../../../src/domain/drawing/drawing'
import { measureDrawing } from '../../../src/domain/drawing/measure-drawing'
import { UNITS_AT_START } from '../../../src/domain/measure/measuring-units'
import type { Position } from '../../../src/domain/position'
import { drawingFeatures, geodesicCourse } from '../../../src/map/overlays/drawings'
import { sketchFeatures } from '../../../src/map/overlays/drawings-sketch'
import { figureHandles, handleId, withHandleAt } from '../../../src/map/view/drawing/figure-handles'

const words = {
  name: (kind: string, number: number) => `${kind} ${number}`,
  whole: 'whole',
  ofHole: (number: number) => `of hole ${number}`,
  length: (length: number) => `${(length / 1000).toFixed(1)} km`,
  area: (area: number) => `${(area / 1e6).toFixed(0)} km2`,
}

const aDrawing = (changes: Partial<Drawing> = {}): Drawing => ({
  id: 'd1',
  kind: 'distance',
  name: null,
  positions: [
    [62.75, 28.827],
    [63, 26],
  ],
  holes: [],
  hidden: false,
  ...changes,
})
const measured = (drawing: Drawing) => ({ drawing, number: 1, ...measureDrawing(drawing) })
const drawn = (drawing: Drawing, edited: string | null = null) =>
  drawingFeatures([measured(drawing)], edited, words, UNITS_AT_START).features

describe('drawings on the map', () => {
  it('run along geodesics, not along straight strokes of the projection', () => {
    const course = geodesicCourse([
      [60, 35],
      [80, 35],
    ])
    const north = Math.max(...course.map(([, lat]) => lat))
    // GeodSolve -i 35 60 35 80, then its middle: latitude 35.4126
    expect(north).toBeGreaterThan(35.4)
    expect(north).toBeLessThan(35.43)
  })

  it('carry their name and their length', () => {
    const label = drawn(aDrawing()).find(({ properties }) => properties?.part === 'label')
    expect(label?.properties?.label).toBe('distance 1\n314.2 km')
    const named = drawn(aDrawing({ name: 'Haul road' })).find(({ properties }) => properties?.part === 'label')
    expect(named?.properties?.label).toBe('Haul road\n314.2 km')
  })

  it('are left out while hidden or being changed', () => {
    expect(drawn(aDrawing({ hidden: true }))).toEqual([])
    expect(drawn(aDrawing(), 'd1')).toEqual([])
  })

  it('fill an area with its holes, unless it crosses itself: then those places are marked', () => {
    const bow = aDrawing({
      kind: 'area',
      positions: [
        [62, 26],
        [64, 28],
        [64, 26],
        [62, 28],
      ],
      holes: [
        [
          [62.2, 26.9],
          [62.3, 26.9],
          [62.3, 27],
        ],
      ],
    })
    const features = drawn(bow)
    const fillOf = (all: typeof features) => all.find(({ properties }) => properties?.part === 'area')?.geometry
    expect(fillOf(features)).toBeUndefined()
    const [a, b, c, d] = bow.positions as [Position, Position, Position, Position]
    expect((fillOf(drawn({ ...bow, positions: [a, c, b, d] })) as Polygon | undefined)?.coordinates).toHaveLength(2)
    expect(features.filter(({ properties }) => properties?.part === 'crossing').length).toBeGreaterThan(0)
    // an area that crosses itself has no one area to write beside it
    expect(features.find(({ properties }) => properties?.part === 'label')?.properties?.label).toBe('area 1')
  })
})

describe('a figure in the making', () => {
  const sketch = {
    kind: 'distance',
    positions: aDrawing().positions,
    holes: [],
    id: null,
    hole: null,
    takenBack: [],
  } as const

  it('shows the leg to the pointer and the length of each leg', () => {
    const { features } = sketchFeatures(sketch, [62.32, 25.12], words, UNITS_AT_START)
    const pending = features.find(({ properties }) => properties?.part === 'pending')
    expect((pending?.geometry as LineString | undefined)?.coordinates.at(-1)).toEqual([62.32, 25.12])
    const labels = features.filter(({ properties }) => properties?.part === 'label')
    expect(labels.map(({ properties }) => properties?.label)).toEqual(['314.2 km'])
  })

  it('has no leg to come once it is finished and only changed', () => {
    const { features } = sketchFeatures({ ...sketch, id: 'd1' }, [62.32, 25.12], words, UNITS_AT_START)
    expect(features.some(({ properties }) => properties?.part === 'pending')).toBe(false)
  })

  it('keeps the length of a leg away from its middle, where a handle stands while it is changed', () => {
    const placeOf = (id: string | null) =>
      sketchFeatures({ ...sketch, id }, null, words, UNITS_AT_START).features.find(
        ({ properties }) => properties?.part === 'label',
      )?.geometry as Point | undefined
    const middle = figureHandles({ ...sketch, id: 'd1' }).find(({ kind }) => kind === 'middle')
    expect(placeOf(null)?.coordinates[1]).toBeCloseTo(middle?.position[1] ?? 0, 6)
    // a quarter of 314 km from its start, so as much from the middle
    expect(Math.abs((placeOf('d1')?.coordinates[1] ?? 0) - (middle?.position[1] ?? 0))).toBeGreaterThan(0.6)
  })
})

describe('the handles of a figure', () => {
  const line = {
    kind: 'distance',
    positions: [
      [62, 26],
      [63, 27],
      [64, 26],
    ],
    holes: [],
    id: 'd1',
    hole: null,
    takenBack: [],
  } as const

  it('stand on its positions, between them, and one in the middle of all', () => {
    expect(figureHandles(line).map(({ kind }) => kind)).toEqual([
      'point',
      'point',
      'point',
      'middle',
      'middle',
      'whole',
    ])
    const area = figureHandles({ ...line, kind: 'area' })
    expect(area.filter(({ kind }) => kind === 'middle')).toHaveLength(3)
  })

  it('move one position, put one in, or move all', () => {
    const [point, , , middle, , whole] = figureHandles(line)
    if (!point || !middle || !whole) throw new Error('handles are missing')
    expect(withHandleAt([line.positions], point, [61, 25])[0]).toEqual([
      [61, 25],
      [63, 27],
      [64, 26],
    ])
    expect(withHandleAt([line.positions], middle, [62.5, 28])[0]).toEqual([
      [62, 26],
      [62.5, 28],
      [63, 27],
      [64, 26],
    ])
    const area = { ...line, kind: 'area', holes: [line.positions] } as const
    const [hole] = figureHandles(area).filter(({ ring }) => ring === 1)
    if (!hole) throw new Error('the hole has no handle')
    expect(handleId(hole)).toBe('hole-1-point-0')
    expect(withHandleAt([area.positions, ...area.holes], hole, [62.1, 26.1])).toEqual([
      line.positions,
      [[62.1, 26.1], ...line.positions.slice(1)],
    ])
    const [lon, lat] = whole.position
    expect(withHandleAt([line.positions], whole, [lon + 1, lat - 1])[0]).toEqual([
      [63, 25],
      [64, 26],
      [65, 25],
    ])
  })
})
