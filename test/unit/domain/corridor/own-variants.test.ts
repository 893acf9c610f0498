import { describe, expect, it } from 'vitest'
import {
  insertPoint,
  movePoint,
  removePoint,
  replaceLeg,
  reverseVariant,
  toggleNode,
} from '../../../../src/domain/corridor/edit-own-variant'
import { courseOfOwn, ownVariantOf } from '../../../../src/domain/corridor/own-course'
import { nextOwnId, shippedOrigin } from '../../../../src/domain/corridor/own-id'
import { ownLegs } from '../../../../src/domain/corridor/own-legs'
import type { OwnVariant } from '../../../../src/domain/corridor/own-variant'
import type { Position } from '../../../../src/domain/position'
import { aCorridor } from '../../../support/a-corridor'

const { variants, nodes } = aCorridor()
const shipped = {
  nodes: [...nodes.values()],
  legs: [...variants['as-named'].legs, ...variants['via-existing-roads'].legs],
}
const identity = { id: 'own-1-as-named', name: 'Mine', colour: '#7b3fbf' }
const copy = (): OwnVariant => ownVariantOf(variants['as-named'], nodes, identity)
const names = (own: OwnVariant) => own.points.map(({ name }) => name)
const DRAWN: Position[] = [
  [62.93, 27.9],
  [63.2, 27.4],
  [63.1, 26.5],
  [63.05, 26.01],
]

describe('an own course', () => {
  it('starts as a copy: the same towns, the same lengths published, schematic as before', () => {
    const { course } = courseOfOwn(copy(), shipped)
    expect(course.legs.map(({ from, to }) => `${from}-${to}`)).toEqual([
      'nokundi-mashkel',
      'mashkel-turbat',
      'turbat-gwadar',
    ])
    expect(course.legs[0]?.publishedLength).toBe(103_000)
    expect(course.legs.every(({ schematic }) => schematic)).toBe(true)
  })

  it('keeps a published length for a leg that is travelled the other way', () => {
    const { course } = courseOfOwn(reverseVariant(copy()), shipped)
    expect(course.legs.map(({ from }) => from)).toEqual(['gwadar', 'turbat', 'mashkel'])
    expect(course.legs[2]?.publishedLength).toBe(103_000)
  })

  it('gets a leg more by a via point and a bend without one', () => {
    const panjgur = { position: [64.09459, 26.97186], name: 'Panjgur', isNode: true } as const
    const via = insertPoint(copy(), 2, panjgur)
    expect(names(via)).toEqual(['Nokundi', 'Mashkel', 'Panjgur', 'Turbat', 'Gwadar'])
    expect(ownLegs(via)).toHaveLength(4)
    // The shipped town stands there, so its published road comes with it.
    expect(courseOfOwn(via, shipped).course.legs[1]).toMatchObject({ to: 'panjgur', publishedLength: 200_000 })
    expect(ownLegs(insertPoint(copy(), 2, { ...panjgur, isNode: false }))).toHaveLength(3)
  })

  it('can be continued past its end', () => {
    const longer = insertPoint(copy(), 4, { position: [62.0, 25.0], name: null, isNode: false })
    expect(ownLegs(longer)).toHaveLength(4)
    expect(longer.points.at(-1)?.isNode).toBe(true)
  })

  it('refuses a point on top of its neighbour and an index outside', () => {
    const own = copy()
    expect(insertPoint(own, 1, { position: [62.75039, 28.82704], name: null, isNode: true })).toBe(own)
    expect(insertPoint(own, 9, { position: [60, 30], name: null, isNode: true })).toBe(own)
    expect(removePoint(own, 9)).toBe(own)
    expect(movePoint(own, -1, [60, 30], null)).toBe(own)
  })

  it('keeps two points at least', () => {
    const two = removePoint(removePoint(copy(), 1), 1)
    expect(names(two)).toEqual(['Nokundi', 'Gwadar'])
    expect(removePoint(two, 0)).toBe(two)
  })

  it('takes a drawn line for a leg, whichever way it was drawn, and says that leg is aligned', () => {
    for (const line of [DRAWN, [...DRAWN].reverse()]) {
      const own = replaceLeg(copy(), 1, line)
      expect(own.alignedLegs).toEqual([1])
      expect(own.points.slice(2, 6).map(({ position }) => position)).toEqual(DRAWN)
      expect(courseOfOwn(own, shipped).course.legs.map(({ schematic }) => schematic)).toEqual([true, false, true])
    }
    const own = copy()
    expect(replaceLeg(own, 7, DRAWN)).toBe(own)
    expect(replaceLeg(own, 1, DRAWN.slice(0, 1))).toBe(own)
  })

  it('keeps what was drawn through a turn, a split and edits elsewhere, and loses it where it is touched', () => {
    const drawn = replaceLeg(copy(), 1, DRAWN)
    expect(reverseVariant(reverseVariant(drawn))).toEqual(drawn)
    expect(reverseVariant(replaceLeg(copy(), 0, DRAWN)).alignedLegs).toEqual([2])
    expect(toggleNode(drawn, 3).alignedLegs).toEqual([1, 2])
    expect(removePoint(drawn, 0).alignedLegs).toEqual([0])
    expect(movePoint(drawn, 3, [63.3, 27.3], null).alignedLegs).toEqual([])
    expect(insertPoint(drawn, 3, { position: [63.3, 27.3], name: null, isNode: false }).alignedLegs).toEqual([])
    expect(removePoint(drawn, 1).alignedLegs).toEqual([])
  })

  it('names a via point of its own by where it stands in the course', () => {
    const own = insertPoint(copy(), 2, { position: [64, 27], name: null, isNode: true })
    const { nodes: passed } = courseOfOwn(own, shipped)
    expect(passed.map(({ id }) => id)).toEqual(['nokundi', 'mashkel', 'own-1-as-named.2', 'turbat', 'gwadar'])
  })
})

describe('ids of own courses', () => {
  it('say which shipped course a link shall name', () => {
    expect(nextOwnId('via-existing-roads', [])).toBe('own-1-via-existing-roads')
    expect(nextOwnId('own-1-via-existing-roads', ['own-1-via-existing-roads'])).toBe('own-2-via-existing-roads')
    expect(shippedOrigin('own-2-via-existing-roads')).toBe('via-existing-roads')
    expect(shippedOrigin('own-stranger')).toBe('as-named')
  })
})
