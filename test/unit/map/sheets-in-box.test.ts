import { describe, expect, test } from 'vitest'
import { sheetsInBox } from '../../../src/map/view/sheets-in-box'

describe('a box dragged over the grid', () => {
  test('takes the sheets whose middle it covers', () => {
    // published neighbours: 30 O/15, 34 C/3, 34 C/7 and 34 C/11 lie side by side at 29.25–29.50° N from 63.75° E
    expect([...sheetsInBox([63.74, 29.24, 64.76, 29.51])].sort()).toEqual(['30O15', '34C11', '34C3', '34C7'])
  })

  test('leaves out sheets it only brushes', () => {
    expect([...sheetsInBox([63.9, 29.3, 64.3, 29.45])].sort()).toEqual(['34C3'])
  })

  test('smaller than a sheet it means the sheet it was drawn on', () => {
    expect(sheetsInBox([64.02, 29.26, 64.06, 29.3])).toEqual(['34C3'])
  })

  test('outside the grid takes nothing', () => {
    expect(sheetsInBox([10, 10, 10.1, 10.1])).toEqual([])
  })
})
