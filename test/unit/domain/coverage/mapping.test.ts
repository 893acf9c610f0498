import { describe, expect, test } from 'vitest'
import { NO_FIELDS } from '../../../../src/domain/coverage/coverage-input'
import { attributesOf } from '../../../../src/domain/coverage/dissolve/attributes-of'
import { NOTHING_KNOWN, readScale, readStatus, readYear } from '../../../../src/domain/coverage/input-attributes'
import { FILTER_AT_START, passesFilter } from '../../../../src/domain/coverage/mapping-filter'

describe('what a table says of mapping', () => {
  test.each([
    ['1:50,000', '50k'],
    ['1:50 000', '50k'],
    ['1/250000', '250k'],
    [50000, '50k'],
    ['250k', '250k'],
    ['1M', '1m'],
    ['1:1,000,000', '1m'],
    ['1:100 000', 'unknown'],
    ['', 'unknown'],
    [null, 'unknown'],
  ])('the scale %s is %s', (written, scale) => expect(readScale(written)).toBe(scale))

  test.each([
    ['Published', 'published'],
    ['under way', 'under-way'],
    ['in progress', 'under-way'],
    ['Planned 2027', 'planned'],
    ['mapped', 'mapped'],
    ['lost', null],
  ])('the status %s is %s', (written, status) => expect(readStatus(written)).toBe(status))

  test.each([
    ['2019-20', 2019],
    [1998, 1998],
    ['c. 1874', 1874],
    ['12019', null],
    ['', null],
  ])('the year in %s is %s', (written, year) => expect(readYear(written)).toBe(year))

  test('a field speaks for its feature, and the input for those whose status cannot be read', () => {
    const whole = { scale: '1m', year: 1990, source: 'GSP', status: 'planned' } as const
    const fields = { ...NO_FIELDS, scale: 'SCALE', status: 'STAT' }
    expect(attributesOf({ SCALE: '1:50000', STAT: 'done' }, whole, fields)).toEqual({
      scale: '50k',
      year: 1990,
      source: 'GSP',
      status: 'mapped',
    })
    expect(attributesOf({ SCALE: '?', STAT: '?' }, whole, fields)).toMatchObject({
      scale: 'unknown',
      status: 'planned',
    })
  })
})

describe('which mapping counts', () => {
  test('what exists counts at first, what is only planned or under way does not', () => {
    expect(passesFilter(NOTHING_KNOWN, FILTER_AT_START)).toBe(true)
    expect(passesFilter({ ...NOTHING_KNOWN, status: 'planned' }, FILTER_AT_START)).toBe(false)
    expect(passesFilter({ ...NOTHING_KNOWN, status: 'under-way' }, FILTER_AT_START)).toBe(false)
  })

  test('mapped at 1:50 000 and published by 2022 is a filter', () => {
    const filter = { scales: ['50k'], statuses: ['published'], yearTo: 2022 } as const
    const map = { scale: '50k', year: 2022, source: '', status: 'published' } as const
    expect(passesFilter(map, filter)).toBe(true)
    expect(passesFilter({ ...map, year: 2023 }, filter)).toBe(false)
    expect(passesFilter({ ...map, scale: '250k' }, filter)).toBe(false)
    expect(passesFilter({ ...map, status: 'mapped' }, filter)).toBe(false)
    expect(passesFilter({ ...map, year: null }, filter)).toBe(false)
  })
})
