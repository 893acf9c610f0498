import { describe, expect, test } from 'vitest'
import { NO_FIELDS } from '../../../../src/domain/coverage/coverage-input'
import { attributesOf } from '../../../../src/domain/coverage/dissolve/attributes-of'
import { NOTHING_KNOWN, readScale, readStatus, readYear } from '../../../../src/domain/coverage/input-attributes'
import { FILTER_AT_START, passesFilter } from '../../../../src/domain/coverage/mapping-filter'
import { outlineLength } from '../../../../src/domain/coverage/outline-length'
import { shareRange } from '../../../../src/domain/coverage/share-range'
import { metres, squareMetres } from '../../../../src/domain/units'

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

describe('how certain a share is', () => {
  test('the border that two areas share is no outline', () => {
    const box = (west: number) => ({
      type: 'Polygon' as const,
      coordinates: [
        [[west, 0] as const, [west + 1, 0] as const, [west + 1, 1] as const, [west, 1] as const, [west, 0] as const],
      ],
    })
    const one = outlineLength([box(0)])
    const two = outlineLength([box(0), box(1)])
    // GeodSolve -i: 1° of the meridian from the equator is 110574.389 m
    expect(2 * one - two).toBeCloseTo(2 * 110_574.389, 1)
  })

  test('a share lies between those of the larger and the smaller polygon, and of the official area', () => {
    const range = shareRange(squareMetres(40e9), squareMetres(100e9), squareMetres(80e9), metres(1e6))
    expect(range?.boundary).toBe(1.6e9)
    expect(range?.least).toBeCloseTo(40 / 101.6, 12)
    expect(range?.most).toBeCloseTo(40 / 80, 12)
    expect(shareRange(squareMetres(1), squareMetres(1e9), null, metres(1e6))).toBeNull()
  })
})
