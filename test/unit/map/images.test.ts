import { describe, expect, test } from 'vitest'
import { imagePixelRatio } from '../../../src/map/view/map-images'
import { fileOfError } from '../../../src/map/view/use-map-state'

describe('images of the style', () => {
  test.each([
    [1, 2],
    [2, 4],
    [3, 4],
  ])('on a screen of ratio %d are drawn at %d, sharp up to the size of a flagship', (screen, drawn) => {
    expect(imagePixelRatio(screen)).toBe(drawn)
  })
})

describe('an error of the map', () => {
  test('names the file that caused it', () => {
    expect(fileOfError({ sourceId: 'sea' })).toBe('sea.geojson')
    expect(fileOfError({ sourceId: 'relief' })).toBe('relief.webp')
  })

  test('of data that the page read itself names none: the page has said so already', () => {
    expect(fileOfError({ sourceId: 'deposits' })).toBeNull()
    expect(fileOfError({})).toBeNull()
  })
})
