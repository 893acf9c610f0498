import { describe, expect, test } from 'vitest'
import { pictureSize, scaleFor, smallerScale } from '../../../../src/features/picture/picture-size'

const screen = { width: 900, height: 640 }

describe('the size of a picture', () => {
  test.each([
    ['a4', '150', 1240, 1754],
    ['a4', '300', 2480, 3508],
    ['a4-wide', '300', 3508, 2480],
    ['a3', '300', 3508, 4961],
    ['a3-wide', '150', 2480, 1754],
    ['16x9', '2', 2560, 1440],
    ['square', '4', 4000, 4000],
    ['screen', '4', 3600, 2560],
  ] as const)('%s at %s has %i × %i pixels', (size, scale, width, height) => {
    // ISO 216 in millimetres, 25.4 to the inch
    expect(pictureSize(size, scale, screen).pixels).toEqual({ width, height })
  })

  test('4:3 is 4:3 and 16:9 is 16:9', () => {
    const ratio = (size: '4x3' | '16x9') => pictureSize(size, '1', screen).width / pictureSize(size, '1', screen).height
    expect(ratio('4x3')).toBe(4 / 3)
    expect(ratio('16x9')).toBe(16 / 9)
  })

  test('another size takes over how sharp it was', () => {
    expect(scaleFor('a4', '4')).toBe('300')
    expect(scaleFor('a4', '1')).toBe('150')
    expect(scaleFor('square', '300')).toBe('4')
    expect(scaleFor('square', '2')).toBe('2')
  })

  test('below the smallest scale there is none', () => {
    expect(smallerScale('a4', '300')).toBe('150')
    expect(smallerScale('a4', '150')).toBeNull()
    expect(smallerScale('16x9', '4')).toBe('2')
  })
})
