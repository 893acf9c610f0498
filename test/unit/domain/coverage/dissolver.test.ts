import turfArea from '@turf/area'
import { featureCollection, polygon as turfPolygon } from '@turf/helpers'
import turfUnion from '@turf/union'
import { beforeAll, describe, expect, test } from 'vitest'
import { middleOfCell } from '../../../../src/domain/coverage/dissolve/cells'
import { createDissolver } from '../../../../src/domain/coverage/dissolve/dissolver'
import { sheetAt } from '../../../../src/domain/coverage/sheet-number'
import { areaBetweenParallels } from '../../../../src/domain/earth/authalic'
import fc from '../../../support/fuzz'
import { startClipper } from '../../../support/start-clipper'
import { covered, LAND, landIn, near, polygon, ring } from './land'

let clipper: Awaited<ReturnType<typeof startClipper>>
beforeAll(async () => {
  clipper = await startClipper()
})
const withLand = () => landIn(clipper)

describe('what polygons cover', () => {
  test('a box inside the land covers its closed-form area', () => {
    const dissolver = withLand()
    dissolver.put(0, polygon(ring(63.1, 27.3, 64.7, 28.9)))
    near(covered(dissolver), areaBetweenParallels([63.1, 27.3, 64.7, 28.9]), 1e-9)
  })

  test('overlaps count once and what lies outside the land counts for nothing', () => {
    const dissolver = withLand()
    dissolver.put(0, polygon(ring(61, 27, 63, 28)))
    dissolver.put(1, polygon(ring(62.5, 27, 64, 28)))
    near(covered(dissolver), areaBetweenParallels([62, 27, 64, 28]), 1e-7)
  })

  test('a hole is not covered unless another polygon covers it', () => {
    const dissolver = withLand()
    dissolver.put(0, polygon(ring(63, 27, 65, 29), ring(63.5, 27.5, 64.5, 28.5).reverse()))
    const whole = areaBetweenParallels([63, 27, 65, 29])
    near(covered(dissolver), whole - areaBetweenParallels([63.5, 27.5, 64.5, 28.5]), 1e-9)
    dissolver.put(1, polygon(ring(63.4, 27.4, 64.6, 28.6)))
    near(covered(dissolver), whole, 1e-9)
  })

  test('two polygons of one feature that overlap do not cancel each other', () => {
    const dissolver = withLand()
    const parts = [[ring(63, 27, 64, 28)], [ring(63.5, 27, 64.5, 28)]]
    expect(dissolver.put(0, { type: 'MultiPolygon', coordinates: parts })).toBeNull()
    near(covered(dissolver), areaBetweenParallels([63, 27, 64.5, 28]), 1e-9)
  })

  test('each cell says how much of its sheet is covered', () => {
    const dissolver = withLand()
    dissolver.put(0, polygon(ring(63.75, 29.25, 64.125, 29.5)))
    const cells = [...(dissolver.covered().get('land') ?? [])].map(([key, area]) => [
      sheetAt([...middleOfCell(key)]),
      area,
    ])
    expect(cells.map(([sheet]) => sheet).sort()).toEqual(['30O15', '34C3'])
    near(Number(cells.find(([sheet]) => sheet === '34C3')?.[1]), areaBetweenParallels([64, 29.25, 64.125, 29.5]))
  })

  test('agrees with Turf where Turf can answer', () => {
    const boxes = [ring(63, 27, 63.4, 27.3), ring(63.2, 27.1, 63.7, 27.5), ring(63.6, 27.45, 63.9, 27.9)]
    const dissolver = withLand()
    for (const [index, box] of boxes.entries()) dissolver.put(index, polygon(box))
    const united = turfUnion(featureCollection(boxes.map((box) => turfPolygon([box.map(([x, y]) => [x, y])]))))
    // Turf measures on a sphere: 0.2 % apart here, by a ratio that changes with the latitude
    const ratio =
      turfArea(turfPolygon([boxes[0]?.map(([x, y]) => [x, y]) ?? []])) / areaBetweenParallels([63, 27, 63.4, 27.3])
    near(covered(dissolver), (united ? turfArea(united) : 0) / ratio, 1e-4)
  })
})

describe('edits', () => {
  const anyBox = fc
    .tuple(fc.integer({ min: 610, max: 680 }), fc.integer({ min: 255, max: 310 }), fc.integer({ min: 1, max: 15 }))
    .map(([x, y, size]) => polygon(ring(x / 10, y / 10, (x + size) / 10, (y + size) / 10)))

  test('after any edits the answer is that of a fresh start', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(5), fc.option(anyBox)), { minLength: 1, maxLength: 12 }), (edits) => {
        const edited = withLand()
        for (const [index, box] of edits) {
          edited.put(index, box)
          edited.covered()
        }
        const fresh = withLand()
        for (const [index, box] of new Map(edits)) fresh.put(index, box)
        near(covered(edited), covered(fresh), 1e-12)
      }),
      { numRuns: 40 },
    )
  })

  test('the order of polygons does not matter, and more of them never cover less', () => {
    fc.assert(
      fc.property(fc.array(anyBox, { minLength: 2, maxLength: 8 }), (boxes) => {
        const forward = withLand()
        const backward = withLand()
        let before = 0
        boxes.forEach((box, index) => {
          forward.put(index, box)
          const now = covered(forward)
          expect(now).toBeGreaterThanOrEqual(before * (1 - 1e-12))
          before = now
        })
        for (const [index, box] of [...boxes].reverse().entries()) backward.put(index, box)
        near(covered(backward), before, 1e-12)
      }),
      { numRuns: 30 },
    )
  })

  test('a denominator that comes later is measured like one that was there first', () => {
    const later = createDissolver(clipper)
    later.put(0, polygon(ring(63, 27, 64, 28)))
    later.setDenominator('land', polygon(LAND))
    near(covered(later), areaBetweenParallels([63, 27, 64, 28]), 1e-9)
  })
})
