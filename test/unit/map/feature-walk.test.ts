import { describe, expect, test } from 'vitest'
import { type InView, readingOrder, stepTo } from '../../../src/map/view/feature-walk'

const aSite = (id: string, x: number, y: number): InView => ({
  selection: { kind: 'site', id },
  x,
  y,
  name: id,
  nameUr: id,
})

const CENTRE = { x: 400, y: 300 }
const ids = (features: readonly InView[]): readonly string[] => features.map(({ selection }) => selection.id)

describe('walking through the features in view', () => {
  test('goes row by row as a page is read', () => {
    expect(ids(readingOrder([aSite('c', 10, 200), aSite('b', 300, 20), aSite('a', 100, 40)]))).toEqual(['a', 'b', 'c'])
  })

  test('meets a feature once though two tiles hold it', () => {
    expect(ids(readingOrder([aSite('a', 10, 10), aSite('a', 10, 10)]))).toEqual(['a'])
  })

  test('starts with the feature nearest to the middle of the map', () => {
    const ordered = readingOrder([aSite('far', 10, 10), aSite('near', 390, 310)])
    expect(stepTo(ordered, null, 1, CENTRE)?.name).toBe('near')
  })

  test('goes on from where it is and round at the end', () => {
    const ordered = readingOrder([aSite('a', 10, 10), aSite('b', 20, 10), aSite('c', 30, 10)])
    expect(stepTo(ordered, { kind: 'site', id: 'a' }, 1, CENTRE)?.name).toBe('b')
    expect(stepTo(ordered, { kind: 'site', id: 'c' }, 1, CENTRE)?.name).toBe('a')
    expect(stepTo(ordered, { kind: 'site', id: 'a' }, -1, CENTRE)?.name).toBe('c')
  })

  test('a town with the id of a site is not that site', () => {
    const ordered = readingOrder([aSite('a', 10, 10), aSite('b', 400, 300)])
    expect(stepTo(ordered, { kind: 'town', id: 'a' }, 1, CENTRE)?.name).toBe('b')
  })

  test('finds nothing where there is nothing', () => {
    expect(stepTo([], null, 1, CENTRE)).toBeNull()
  })
})
