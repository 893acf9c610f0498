import { describe, expect, test } from 'vitest'
import { SCENARIOS_AT_START } from '../../../src/domain/coverage/scenario'
import { metres } from '../../../src/domain/units'
import { base } from '../../../src/permalink/base'
import { fromHash } from '../../../src/permalink/from-hash'
import { toHash } from '../../../src/permalink/to-hash'

const read = (text: string) => {
  const { snapshot, dropped } = fromHash(base(), `#v=1&scenario=${text}`)
  return { scenario: snapshot.scenario, dropped: dropped.map((each) => `${each.text} ${each.reason}`) }
}

describe('a scenario in a link', () => {
  test('is its name alone while its numbers are those it starts with', () => {
    for (const scenario of Object.values(SCENARIOS_AT_START)) {
      expect(toHash({ ...base(), scenario })).toBe(`#v=1&scenario=${scenario.kind}`)
      expect(read(scenario.kind)).toEqual({ scenario, dropped: [] })
    }
    expect(toHash(base())).toBe('#v=1')
  })

  test('carries the numbers that differ', () => {
    const rule = { ...SCENARIOS_AT_START.rule, join: 'all', corridor: metres(12_500), blocks: [34, 35] } as const
    expect(toHash({ ...base(), scenario: rule })).toBe('#v=1&scenario=rule,join:all,corridor:12.5,blocks:34/35')
    expect(read('GSP-count,Count:۲۰۰').scenario).toEqual({ kind: 'gsp-count', count: 200 })
    expect(read('rule,sites:none,towns:50000/20').scenario).toMatchObject({
      sites: null,
      towns: { people: 50_000, distance: 20_000 },
    })
  })

  test('that is not known is dropped and said, and so is a number it cannot have', () => {
    expect(read('best-guess')).toEqual({ scenario: null, dropped: ['best-guess unknown-value'] })
    expect(read('flagships,within:-3,count:9')).toEqual({
      scenario: SCENARIOS_AT_START.flagships,
      dropped: ['within:-3 unknown-value', 'count:9 unknown-value'],
    })
    expect(read('rule,blocks:34/99,sites:tin/5')).toEqual({
      scenario: SCENARIOS_AT_START.rule,
      dropped: ['blocks:34/99 unknown-value', 'sites:tin/5 unknown-value'],
    })
  })
})
