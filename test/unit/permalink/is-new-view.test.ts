import { describe, expect, test } from 'vitest'
import { THEMES_AT_START } from '../../../src/domain/themes'
import { metres } from '../../../src/domain/units'
import { NO_FILTERS } from '../../../src/permalink/base'
import { isNewView } from '../../../src/permalink/is-new-view'
import type { Snapshot } from '../../../src/permalink/snapshot'
import { aSnapshot } from '../../support/a-snapshot'

describe('the Back button', () => {
  test.each<[string, Partial<Snapshot>]>([
    ['the language', { language: 'ur' }],
    ['the colours', { colourTheme: 'dark' }],
    ['the panel', { panel: 'claims' }],
    ['the selection', { selection: { kind: 'site', id: 'duddar' } }],
    ['the course of the corridor', { variant: 'via-existing-roads' }],
    ['a layer', { themes: { ...THEMES_AT_START, relief: { visible: false, opacity: 1 } } }],
    ['a filter', { filters: { ...NO_FILTERS, provinces: ['PK-BA'] } }],
    ['a ticked sheet', { sheets: ['30G11'] }],
  ])('leaves a view in which %s changed', (_, change) => {
    expect(isNewView(aSnapshot(), aSnapshot(change))).toBe(true)
  })

  test.each<[string, Partial<Snapshot>]>([
    ['a moved map', { camera: { lon: 64, lat: 28, zoom: 6, bearing: 0, pitch: 0 } }],
    ['an opacity slider', { themes: { ...THEMES_AT_START, relief: { visible: true, opacity: 0.3 } } }],
    ['a distance slider', { buffer: metres(80_000) }],
    ['typing into the filter', { filters: { ...NO_FILTERS, text: 'rek' } }],
    ['lists that are equal', { sheets: [], filters: { ...NO_FILTERS, statuses: [] } }],
  ])('does not stop at every step of %s', (_, change) => {
    expect(isNewView(aSnapshot(), aSnapshot(change))).toBe(false)
  })
})
