import { describe, expect, it } from 'vitest'
import { compareSheets, formatSheet, sheetAt, sheetBounds } from '../../../../src/domain/coverage/sheet-number'
import { sheetPolygon, sheetsTouching } from '../../../../src/domain/coverage/sheet-polygon'
import type { BBox, Position } from '../../../../src/domain/position'
import fc from '../../../support/fuzz'

const PUBLISHED: readonly (readonly [sheet: string, bounds: BBox, source: string])[] = [
  ['43B16', [72.75, 34, 73, 34.25], 'Haripur'],
  ['30O15', [63.75, 29.25, 64, 29.5], 'west of 34 C/3'],
  ['34C3', [64, 29.25, 64.25, 29.5], 'east of 30 O/15'],
  ['34C7', [64.25, 29.25, 64.5, 29.5], 'east of 34 C/3'],
  ['34C11', [64.5, 29.25, 64.75, 29.5], 'east of 34 C/7'],
  ['39G13', [69.75, 29.75, 70, 30], 'Fort Munro, GSP 2010'],
]

const PLACES: readonly (readonly [name: string, position: Position, sheet: string])[] = [
  ['Nokundi', [62.75039, 28.82704], '30L13'],
  ['Mashkel', [62.92523, 27.92385], '31I13'],
  ['Turbat', [63.04849, 26.00122], '31N4'],
  ['Gwadar', [62.32541, 25.12163], '31K8'],
  ['Islamabad', [73.05, 33.7], '43G2'],
]

const inIndex = fc
  .tuple(fc.double({ min: 60, max: 79.999, noNaN: true }), fc.double({ min: 24, max: 39.999, noNaN: true }))
  .map((position): Position => position)

describe('survey sheets', () => {
  it.each(PUBLISHED)('%s has the edges of the published map', (sheet, bounds) => {
    expect(sheetBounds(sheet)).toEqual(bounds)
  })

  it.each(PLACES)('%s lies on its sheet', (_name, position, sheet) => {
    expect(sheetAt(position)).toBe(sheet)
  })

  it('contain every position they are found for', () => {
    fc.assert(
      fc.property(inIndex, (position) => {
        const [west, south, east, north] = sheetBounds(sheetAt(position) ?? '') ?? [0, 0, 0, 0]
        return position[0] >= west && position[0] < east && position[1] >= south && position[1] < north
      }),
    )
  })

  it('are 256 to a block, each under its own number', () => {
    const block30 = sheetsTouching([60, 28, 64, 32])
    expect(block30).toHaveLength(256)
    expect(new Set(block30).size).toBe(256)
    expect(block30.every((sheet) => sheet.startsWith('30'))).toBe(true)
  })

  it('own their western and southern edges', () => {
    expect(sheetAt([61.5, 29.25])).toBe('30G11')
    expect(sheetAt([61.75, 29.5])).not.toBe('30G11')
  })

  it('do not exist outside the numbered blocks', () => {
    for (const position of [
      [59.99, 30],
      [80, 30],
      [70, 40],
      [70, 19.9],
      [62, 23],
    ] as const) {
      expect(sheetAt(position)).toBeNull()
    }
    for (const sheet of ['47A1', '30Q1', '30A0', '30A17', '30A01', '30 A/1', '']) expect(sheetBounds(sheet)).toBeNull()
  })

  it('touch a box only where they share ground with it', () => {
    expect(sheetsTouching([64, 29.25, 64.5, 29.5])).toEqual(['34C3', '34C7'])
    expect(sheetsTouching([64.1, 29.3, 64.1001, 29.3001])).toEqual(['34C3'])
    expect(sheetsTouching([50, 29.25, 60.1, 29.5])).toEqual([sheetAt([60.05, 29.3])])
  })

  it('are written as the survey prints them', () => {
    expect(formatSheet('30G11')).toBe('30 G/11')
    expect(formatSheet('no sheet')).toBe('no sheet')
  })

  it('sort by block, letter and number, not by their characters', () => {
    expect(['34C11', '34C3', '30O15', '43B16', '34B16'].sort(compareSheets)).toEqual([
      '30O15',
      '34B16',
      '34C3',
      '34C11',
      '43B16',
    ])
  })

  it('are drawn closed and anticlockwise, with as many steps along the parallels as asked', () => {
    const [ring = []] = sheetPolygon('30G11', 4) ?? []
    expect(ring).toHaveLength(11)
    expect(ring[0]).toEqual(ring.at(-1))
    const twiceArea = ring.reduce((sum, [x, y], i) => {
      const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [x, y]
      return sum + x * nextY - nextX * y
    }, 0)
    expect(twiceArea / 2).toBeCloseTo(0.0625, 10)
    expect(sheetPolygon('99Z1')).toBeNull()
  })
})
