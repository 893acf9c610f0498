import type { ImportedStyle } from './imported-layer'

/** Dark enough for the paper and unlike the corridor, the provinces and the sites. */
export const LAYER_COLOURS = ['#7b2d8b', '#0b6e85', '#9c4a12', '#3b4fc4', '#a61e4d', '#2b6e3e'] as const

/** The colour of the next layer, told from those before it. */
export const colourOfNext = (before: number): string => LAYER_COLOURS[before % LAYER_COLOURS.length] ?? LAYER_COLOURS[0]

export const DEFAULT_STYLE: ImportedStyle = {
  colour: LAYER_COLOURS[0],
  opacity: 0.8,
  width: 2,
  radius: 6,
  labelField: null,
}

/** What a style may be, for its controls. */
export const STYLE_LIMITS = {
  opacity: { least: 0.1, most: 1, step: 0.1 },
  width: { least: 0.5, most: 8, step: 0.5 },
  radius: { least: 1, most: 16, step: 1 },
} as const
