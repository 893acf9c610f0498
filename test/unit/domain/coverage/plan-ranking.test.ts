import { describe, expect, test } from 'vitest'
import { WEIGHTS_AT_START } from '../../../../src/domain/coverage/plan-choice'
import { neighboursOf } from '../../../../src/domain/coverage/plan-neighbours'
import { placeInIndex } from '../../../../src/domain/coverage/plan-order'
import { type PlanFacts, planSheets } from '../../../../src/domain/coverage/plan-ranking'
import { compareSheets } from '../../../../src/domain/coverage/sheet-number'
import { metres, squareMetres } from '../../../../src/domain/units'
import fc from '../../../support/fuzz'

const candidates = ['35I2', '30G11', '34C3', '34C7'].map((sheet) => ({ sheet, area: squareMetres(100) }))
const facts = (changes: Partial<PlanFacts> = {}): PlanFacts => ({
  sites: new Map(),
  corridor: new Map(),
  mapped: new Set(),
  ...changes,
})
const order = (given: PlanFacts, weights = WEIGHTS_AT_START) =>
  planSheets(candidates, given, weights, squareMetres(50)).map(({ sheet }) => sheet)

import { aSheet } from '../../../support/arbitrary-snapshot'

describe('a mapping plan', () => {
  test('stands in sheet order while nothing tells the sheets apart', () => {
    expect(order(facts())).toEqual(['30G11', '34C3', '34C7', '35I2'])
  })

  test('scores sites, tens of kilometres of corridor and mapped neighbours by their weights', () => {
    const given = facts({
      sites: new Map([['35I2', ['a', 'b']]]),
      corridor: new Map([['34C7', metres(28_000)]]),
      mapped: new Set(['34C4', '34C8', '34C2', '35I1']),
    })
    const plan = planSheets(candidates, given, { sites: 4, corridor: 2, neighbours: 1 }, squareMetres(0))
    // 35 I/2: 2 × 4 + 1; 34 C/7: 2.8 × 2 + 3 (34 C/2, 4, 8); 34 C/3: 3 of them, too
    expect(plan.map(({ sheet, score }) => [sheet, score])).toEqual([
      ['35I2', 9],
      ['34C7', 8.6],
      ['34C3', 3],
      ['30G11', 0],
    ])
    expect(order(given, { sites: 0, corridor: 1, neighbours: 0 })[0]).toBe('34C7')
    expect(order(given, { sites: 0, corridor: 0, neighbours: 0 })).toEqual(order(facts()))
  })

  test('adds up what is mapped after each sheet, from what is mapped already', () => {
    const plan = planSheets(candidates, facts(), WEIGHTS_AT_START, squareMetres(50))
    expect(plan.map(({ rank, cumulative }) => [rank, cumulative])).toEqual([
      [1, 150],
      [2, 250],
      [3, 350],
      [4, 450],
    ])
  })
})

test('places in the index sort as sheets do', () => {
  fc.assert(
    fc.property(aSheet, aSheet, (a, b) => {
      expect(Math.sign(placeInIndex(a) - placeInIndex(b))).toBe(Math.sign(compareSheets(a, b)))
    }),
  )
})

test('the neighbours of a sheet lie round it, across degree sheets and blocks', () => {
  expect(neighboursOf('34C7')).toEqual(['34C2', '34C6', '34C10', '34C3', '34C11', '34C4', '34C8', '34C12'])
  // its north-western corner is that of block 34: 64° E, 32° N
  expect(neighboursOf('34A1')).toEqual(['29P16', '33D4', '33D8', '30M13', '34A5', '30M14', '34A2', '34A6'])
  expect(neighboursOf('nowhere')).toEqual([])
})
