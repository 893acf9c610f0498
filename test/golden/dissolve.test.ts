import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { createDissolver, type Dissolver, sumOfCells } from '../../src/domain/coverage/dissolve/dissolver'
import type { Position } from '../../src/domain/position'
import { startClipper } from '../support/start-clipper'

type Golden = {
  readonly denominator: Position[]
  readonly denominatorArea: number
  readonly cases: readonly { readonly name: string; readonly polygons: Position[][][]; readonly area: number }[]
  readonly drawn: { readonly seed: number; readonly most: number; readonly count: number; readonly area: number }
}

/** Made with GEOS by make-dissolve.py. */
const golden = JSON.parse(readFileSync('test/golden/dissolve.json', 'utf8')) as Golden
const closed = (ring: Position[]): Position[] => [...ring, ...ring.slice(0, 1)]

let clipper: Awaited<ReturnType<typeof startClipper>>
beforeAll(async () => {
  clipper = await startClipper()
})

const overDisc = (): Dissolver => {
  const dissolver = createDissolver(clipper)
  dissolver.setDenominator('disc', { type: 'Polygon', coordinates: [closed(golden.denominator)] })
  return dissolver
}
const coveredBy = (polygons: readonly Position[][][]): number => {
  const dissolver = overDisc()
  for (const [index, rings] of polygons.entries())
    dissolver.put(index, { type: 'Polygon', coordinates: rings.map(closed) })
  const area = sumOfCells(dissolver.covered().get('disc') ?? new Map())
  dissolver.dispose()
  return area
}
const relativeError = (value: number, expected: number): number => Math.abs(value / expected - 1)

/** Park and Miller's minimal standard, as in make-dissolve.py. */
const dice = (seed: number) => {
  let state = seed
  return () => {
    state = (state * 16807) % 2147483647
    return state / 2147483647
  }
}
const star = (roll: () => number, most: number): Position[] => {
  const lon = 62 + roll() * 7
  const lat = 26 + roll() * 5
  const corners = 3 + Math.floor(roll() * 9)
  const radii = Array.from({ length: corners }, () => most * (0.2 + 0.8 * roll()))
  return radii.map((radius, index): Position => {
    const angle = (2 * Math.PI * index) / corners
    return [lon + radius * Math.cos(angle), lat + radius * Math.sin(angle)]
  })
}

test('the denominator has the area that GEOS finds', () => {
  const dissolver = overDisc()
  expect(relativeError(sumOfCells(dissolver.areaByCell('disc')), golden.denominatorArea)).toBeLessThan(1e-8)
})

describe('what polygons cover together is what GEOS finds', () => {
  for (const { name, polygons, area } of golden.cases) {
    test(name, () => {
      expect(relativeError(coveredBy(polygons), area)).toBeLessThan(1e-6)
    })
  }

  test('twenty thousand of them', () => {
    const { seed, most, count, area } = golden.drawn
    const roll = dice(seed)
    const polygons = Array.from({ length: count }, () => [star(roll, most)])
    expect(relativeError(coveredBy(polygons), area)).toBeLessThan(1e-6)
  })
})
