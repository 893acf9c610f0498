import { describe, expect, test } from 'vitest'
import { THEMES, THEMES_AT_START, type ThemeId } from '../../../src/domain/themes'
import { metres } from '../../../src/domain/units'
import { setBuffer } from '../../../src/store/corridor-commands'
import { createAtlasStore } from '../../../src/store/create-atlas-store'
import { clearFilters, setFilter, setFilterText, toggleFilter } from '../../../src/store/filter-commands'
import { clearSelection, hover, select } from '../../../src/store/selection-commands'
import {
  hideAllThemes,
  setThemeOpacity,
  setThemeVisible,
  showAllThemes,
  soloTheme,
} from '../../../src/store/theme-commands'
import { openPanel, setCamera, setLanguage, setTicking } from '../../../src/store/view-commands'

const session = (store: ReturnType<typeof createAtlasStore>) => store.getState().session
const shown = (store: ReturnType<typeof createAtlasStore>): ThemeId[] =>
  THEMES.filter((theme) => session(store).themes[theme].visible)

describe('layers', () => {
  test('one changes without the others getting new references', () => {
    const store = createAtlasStore()
    setThemeVisible(store, 'toposheets', true)
    expect(session(store).themes.toposheets).toEqual({ visible: true, opacity: 1 })
    expect(session(store).themes.sites).toBe(THEMES_AT_START.sites)
  })

  test('opacity is held between 0 and 1, in hundredths', () => {
    const store = createAtlasStore()
    const opacityAfter = (asked: number) => {
      setThemeOpacity(store, 'relief', asked)
      return session(store).themes.relief.opacity
    }
    expect([0.333, -3, 7, Number.NaN].map(opacityAfter)).toEqual([0.33, 0, 1, 1])
  })

  test('solo shows one alone; solo again brings the others back as they were', () => {
    const store = createAtlasStore()
    setThemeVisible(store, 'relief', false)
    const before = shown(store)
    soloTheme(store, 'corridor')
    expect(shown(store)).toEqual(['corridor'])
    soloTheme(store, 'towns')
    expect(shown(store)).toEqual(['towns'])
    setThemeOpacity(store, 'towns', 0.5)
    soloTheme(store, 'towns')
    expect(shown(store)).toEqual(before)
    expect(session(store).themes.towns.opacity).toBe(0.5)
    expect(session(store).solo).toBeNull()
  })

  test('showing another layer ends solo', () => {
    const store = createAtlasStore()
    soloTheme(store, 'corridor')
    setThemeVisible(store, 'towns', true)
    expect(session(store).solo).toBeNull()
    expect(shown(store)).toEqual(['corridor', 'towns'])
  })

  test('all can be shown and hidden at once', () => {
    const store = createAtlasStore()
    showAllThemes(store)
    expect(shown(store)).toEqual([...THEMES])
    hideAllThemes(store)
    expect(shown(store)).toEqual([])
  })
})

describe('panels', () => {
  test('Coverage brings the sheet grid onto the map', () => {
    const store = createAtlasStore()
    openPanel(store, 'coverage')
    expect(shown(store)).toContain('toposheets')
  })

  test('ticking needs a grid that can be seen, and ends with the panel', () => {
    const store = createAtlasStore()
    setTicking(store, true)
    expect(shown(store)).toContain('toposheets')
    openPanel(store, 'claims')
    expect(session(store).ticking).toBe(false)
  })
})

describe('filters', () => {
  test('hold their values in the order of the vocabulary, each once', () => {
    const store = createAtlasStore()
    setFilter(store, 'commodityGroups', ['coal', 'copper-gold', 'coal'])
    expect(session(store).filters.commodityGroups).toEqual(['copper-gold', 'coal'])
  })

  test('toggle single values and are cleared together', () => {
    const store = createAtlasStore()
    toggleFilter(store, 'provinces', 'PK-SD')
    toggleFilter(store, 'provinces', 'PK-BA')
    toggleFilter(store, 'provinces', 'PK-SD')
    setFilterText(store, 'thar')
    expect(session(store).filters).toMatchObject({ provinces: ['PK-BA'], text: 'thar' })
    clearFilters(store)
    expect(session(store).filters).toMatchObject({ provinces: [], text: '' })
  })
})

describe('the session', () => {
  test('the corridor distance is held between 5 and 150 km', () => {
    const store = createAtlasStore()
    const bufferAfter = (asked: number) => {
      setBuffer(store, metres(asked))
      return session(store).buffer
    }
    expect([1, 42_000.4, 1e9, Number.NaN].map(bufferAfter)).toEqual([5_000, 42_000, 150_000, 150_000])
  })

  test('saying what is already so tells nobody', () => {
    const store = createAtlasStore()
    select(store, { kind: 'site', id: 'duddar' })
    hover(store, { kind: 'site', id: 'duddar' })
    setCamera(store, { lon: 64, lat: 28, zoom: 6, bearing: 0, pitch: 0 })
    const before = store.getState()
    select(store, { kind: 'site', id: 'duddar' })
    hover(store, { kind: 'site', id: 'duddar' })
    setCamera(store, { lon: 64, lat: 28, zoom: 6, bearing: 0, pitch: 0 })
    setLanguage(store, 'en')
    setFilter(store, 'statuses', [])
    setThemeVisible(store, 'relief', true)
    expect(store.getState()).toBe(before)
  })

  test('nothing of it can be undone', () => {
    const store = createAtlasStore()
    select(store, { kind: 'site', id: 'duddar' })
    clearSelection(store)
    setLanguage(store, 'ur')
    expect(store.getState().history.past).toEqual([])
  })
})
