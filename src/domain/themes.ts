/** What a user can show or hide, in drawing order from the bottom to the top. Land, sea and neighbours are the page itself and always drawn. */
export const THEMES = [
  'relief',
  'provinces',
  'water',
  'borders',
  'toposheets',
  'cited-maps',
  'coverage',
  'buffer',
  'zones',
  'corridor',
  'towns',
  'sites',
] as const

export type ThemeId = (typeof THEMES)[number]

/** Visibility and opacity (0–1) of one theme. */
export type ThemeState = { readonly visible: boolean; readonly opacity: number }

export type ThemeStates = Readonly<Record<ThemeId, ThemeState>>

const HIDDEN_AT_START: readonly ThemeId[] = ['toposheets', 'cited-maps', 'buffer']

/** The themes as a first visitor sees them: the survey-sheet grid, the cited examples and the buffer wait to be asked for. */
export const THEMES_AT_START: ThemeStates = Object.fromEntries(
  THEMES.map((theme) => [theme, { visible: !HIDDEN_AT_START.includes(theme), opacity: 1 }]),
) as unknown as ThemeStates
