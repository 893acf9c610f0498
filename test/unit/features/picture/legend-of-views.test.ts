import { describe, expect, test } from 'vitest'
import { SCENARIOS_AT_START } from '../../../../src/domain/coverage/scenario'
import { legendOfViews } from '../../../../src/features/picture/legend-of-views'
import { type LegendRowOfPicture, legendRows } from '../../../../src/features/picture/legend-rows'
import { startingFrom } from '../../../../src/store/starting-state'
import { aSnapshot } from '../../../support/a-snapshot'

const row = (id: string, colour = '#112233'): LegendRowOfPicture => ({
  id,
  words: { name: id },
  swatch: { kind: 'line', colour, width: 2 },
})

const told = (rows: readonly LegendRowOfPicture[]) => rows.map(({ id, only }) => (only ? `${id} only ${only}` : id))

describe('one legend for two views', () => {
  test('says once what both show, and marks what one shows alone where that stands', () => {
    const rows = legendOfViews(
      [row('road'), row('sheet'), row('sea')],
      [row('mine'), row('road'), row('sea'), row('lake')],
    )
    expect(told(rows)).toEqual([
      'mine:right only right',
      'road',
      'sheet:left only left',
      'sea',
      'lake:right only right',
    ])
  })

  test('is that of either where both show the same', () => {
    expect(legendOfViews([row('road'), row('sea')], [row('road'), row('sea')])).toEqual([row('road'), row('sea')])
  })

  test('keeps two rows of one name apart that look otherwise', () => {
    expect(told(legendOfViews([row('road', '#111111')], [row('road', '#222222')]))).toEqual([
      'road:left only left',
      'road:right only right',
    ])
  })

  test('loses no row and doubles none, in whatever order the views have them', () => {
    const rows = legendOfViews([row('a'), row('b'), row('c')], [row('c'), row('d'), row('a')])
    expect(rows.map(({ id }) => id.split(':')[0]).sort()).toEqual(['a', 'b', 'c', 'd'])
    expect(new Set(rows.map(({ id }) => id)).size).toBe(4)
  })
})

test('compared scenarios stand in the legend with what each colour means', () => {
  const state = startingFrom(aSnapshot({ scenario: SCENARIOS_AT_START['corridor-first'], sheets: ['30G12'] }))
  const difference = { added: ['30G11'], removed: ['30G12'], both: ['34C11'] }
  const planning = { ...state.session.planning, difference }
  const rows = legendRows({ ...state, session: { ...state.session, planning } }, null)
  const parts = rows.flatMap(({ words }) => ('part' in words ? [words.part] : []))
  expect(parts).toEqual(['added', 'removed', 'both'])
  // they stand under the name of the assumption and what it is held against, and carry the map's own signs
  const at = rows.findIndex(({ words }) => 'part' in words)
  expect(rows[at - 1]).toMatchObject({
    words: { scenario: { scenario: { kind: 'corridor-first' }, comparedWith: 'ticked', ownCourse: null } },
    swatch: null,
  })
  const signs = rows.flatMap(({ swatch }) => (swatch?.kind === 'signed' ? [swatch.sign] : []))
  expect(signs).toEqual(['+', '−', '='])
  expect(legendRows(state, null).some(({ words }) => 'part' in words)).toBe(false)
})

test('what a chapter names has a row of its own while a chapter names something', () => {
  const state = startingFrom(aSnapshot({}))
  const highlights = [{ kind: 'site', id: 'saindak' }] as const
  const rows = legendRows({ ...state, session: { ...state.session, highlights } }, null)
  expect(rows[0]).toMatchObject({ words: { own: 'highlights' }, swatch: { kind: 'dot', fill: 'none' } })
  expect(legendRows(state, null).some(({ id }) => id === 'highlights')).toBe(false)
})
