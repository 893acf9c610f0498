import { THEMES_AT_START } from '../domain/themes'
import { metres } from '../domain/units'
import { COVER_AT_START } from './cover'
import type { SiteFilters, Snapshot } from './snapshot'

export const NO_FILTERS: SiteFilters = {
  commodityGroups: [],
  statuses: [],
  provinces: [],
  accuracies: [],
  criticalMinerals: [],
  text: '',
}

/** The corridor distances that can be asked for, in metres. */
export const BUFFER_LIMITS = { least: metres(5_000), most: metres(150_000) } as const

const BASE: Snapshot = {
  camera: null,
  language: 'en',
  colourTheme: 'light',
  panel: 'explore',
  themes: THEMES_AT_START,
  filters: NO_FILTERS,
  selection: null,
  variant: 'as-named',
  buffer: metres(50_000),
  cover: COVER_AT_START,
  scenario: null,
  story: null,
  chapter: 1,
  mode: 'present',
  compare: null,
  sheets: [],
}

/** The view of a first visitor; a link leaves out whatever equals it. */
export const base = (): Snapshot => BASE
