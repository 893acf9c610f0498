import { type FilterSpecification, featureFilter } from '@maplibre/maplibre-gl-style-spec'
import { describe, expect, test } from 'vitest'
import { type ComposeInput, composeLayers } from '../../src/map/style/compose'
import { anInput } from './a-style'

type Properties = Readonly<Record<string, unknown>>

/** Says whether a layer draws a feature, by the official evaluator. */
const draws = (layerId: string, properties: Properties, zoom = 6, changes: Partial<ComposeInput> = {}): boolean => {
  const layer = composeLayers(anInput(changes)).find(({ id }) => id === layerId)
  if (!layer || !('filter' in layer)) throw new Error(`No filter on ${layerId}`)
  const { filter } = featureFilter(layer.filter as FilterSpecification, `layers.${layerId}.filter`)
  return filter({ zoom }, { type: 1, properties, geometry: [] } as never)
}

describe('sites', () => {
  const saindak = { id: 'saindak', flagship: true }
  const dudher = { id: 'dudher-zinc', flagship: false }

  test('flagships have a layer of their own', () => {
    expect(draws('sites-flagships', saindak)).toBe(true)
    expect(draws('sites-flagships', dudher)).toBe(false)
    expect(draws('sites-symbols', dudher)).toBe(true)
    expect(draws('sites-symbols', saindak)).toBe(false)
  })

  test('only sites that pass the filters are drawn', () => {
    expect(draws('sites-symbols', dudher, 6, { siteIds: ['saindak'] })).toBe(false)
    expect(draws('sites-flagships', saindak, 6, { siteIds: ['saindak'] })).toBe(true)
    expect(draws('sites-flagships', saindak, 6, { siteIds: [] })).toBe(false)
  })
})

describe('towns', () => {
  test.each([
    ['Karachi', 0, 4, true],
    ['Sukkur', 1, 4, false],
    ['Sukkur', 1, 5, true],
    ['Pasni', 4, 7, false],
    ['Pasni', 4, 8, true],
    ['a village', 5, 8, false],
    ['a village', 5, 9, true],
  ])('%s of rank %d at zoom %d is named: %s', (_, rank, zoom, shown) => {
    expect(draws('towns-names', { id: '1', rank }, zoom)).toBe(shown)
    expect(draws('towns-dots', { id: '1', rank }, zoom)).toBe(shown)
  })

  test('a town that the corridor labels itself is not named twice', () => {
    const turbat = { id: '1163054', rank: 2 }
    expect(draws('towns-names', turbat, 7, { townsAtNodes: ['1163054'] })).toBe(false)
    expect(draws('towns-dots', turbat, 7, { townsAtNodes: ['1163054'] })).toBe(false)
  })
})

describe('the corridor', () => {
  const leg = { variant: 'as-named', schematic: true }

  test('the chosen variant is loud and the other faint', () => {
    expect(draws('corridor-schematic', leg, 6, { variant: 'as-named' })).toBe(true)
    expect(draws('corridor-other', leg, 6, { variant: 'as-named' })).toBe(false)
    expect(draws('corridor-schematic', leg, 6, { variant: 'via-existing-roads' })).toBe(false)
    expect(draws('corridor-other', leg, 6, { variant: 'via-existing-roads' })).toBe(true)
  })

  test('a schematic leg is dashed, a surveyed one solid', () => {
    expect(draws('corridor-aligned', leg)).toBe(false)
    expect(draws('corridor-aligned', { ...leg, schematic: false })).toBe(true)
    expect(draws('corridor-schematic', { ...leg, schematic: false })).toBe(false)
  })

  test('a town is labelled on the variants that pass it', () => {
    const panjgur = { id: 'panjgur', variants: ['via-existing-roads'] }
    expect(draws('corridor-node-names', panjgur, 6, { variant: 'via-existing-roads' })).toBe(true)
    expect(draws('corridor-node-names', panjgur, 6, { variant: 'as-named' })).toBe(false)
  })

  test('a length stands along a leg only where it fits', () => {
    const label = { part: 'leg', fitsFrom: 7.75 }
    expect(draws('corridor-lengths', label, 7)).toBe(false)
    expect(draws('corridor-lengths', label, 8)).toBe(true)
  })
})

test('ticked sheets are drawn as the user’s list, others are not', () => {
  expect(draws('coverage-ticked', { sheet: '30G11' }, 6, { sheets: ['30G11'] })).toBe(true)
  expect(draws('coverage-ticked', { sheet: '30G12' }, 6, { sheets: ['30G11'] })).toBe(false)
})

test('only disputed lines are dashed as disputed', () => {
  expect(draws('borders-disputed', { class: 'disputed' })).toBe(true)
  expect(draws('borders-disputed', { class: 'international' })).toBe(false)
  expect(draws('borders-international', { class: 'disputed' })).toBe(false)
})

test('small territories are named from nearer than provinces', () => {
  const islamabad = { kind: 'province', code: 'PK-IS', rank: 4 }
  expect(draws('province-names', islamabad, 5)).toBe(false)
  expect(draws('province-names', islamabad, 8)).toBe(true)
  expect(draws('province-names', { kind: 'province', code: 'PK-SD', rank: 1 }, 5)).toBe(true)
})
