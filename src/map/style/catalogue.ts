import type { ThemeId } from '../../domain/themes'
import type { ColourTheme } from '../../permalink/snapshot'
import type { Entry, LayerGroup, StyleContext, StyleInput } from './entry'
import { borders } from './layers/borders'
import { buffer } from './layers/buffer'
import { citedMaps } from './layers/cited-maps'
import { corridor, corridorGuard } from './layers/corridor'
import {
  corridorNodes,
  corridorPosts,
  corridorStation,
  legLabels,
  nodeLabels,
  stationLabel,
} from './layers/corridor-towns'
import { coverage } from './layers/coverage'
import { drawingLabels, drawings } from './layers/drawings'
import { pageBelow, plateMargin, sea } from './layers/page'
import { pageLabels, provinceLabels, waterLabels } from './layers/place-labels'
import { provinces } from './layers/provinces'
import { relief } from './layers/relief'
import { selection } from './layers/selection'
import { flagshipLabels, flagshipSymbols, siteLabels, siteRings, siteSymbols } from './layers/sites'
import { toposheetLabels, toposheets } from './layers/toposheets'
import { townLabels, towns } from './layers/towns'
import { water } from './layers/water'
import { zoneLabels, zoneRings, zoneSymbols } from './layers/zones'
import type { LegendRow } from './legend-row'
import { PALETTES } from './palette'

/** Ground and marks, from the bottom to the top, in the order of `THEMES`. */
const MARKS: readonly LayerGroup[] = [
  pageBelow,
  relief,
  provinces,
  sea,
  water,
  borders,
  toposheets,
  citedMaps,
  coverage,
  buffer,
  zoneRings,
  corridor,
  corridorPosts,
  corridorNodes,
  corridorStation,
  towns,
  siteRings,
  selection,
  drawings,
]

/** Labels from the least to the most important: MapLibre places the topmost layer first, and later ones yield to it. */
const LABELS: readonly LayerGroup[] = [
  toposheetLabels,
  pageLabels,
  waterLabels,
  provinceLabels,
  zoneLabels,
  townLabels,
  siteLabels,
  legLabels,
  nodeLabels,
  stationLabel,
  flagshipLabels,
  drawingLabels,
]

/** Symbols lie over the labels so that they are placed before them and no name covers one. */
const SYMBOLS: readonly LayerGroup[] = [zoneSymbols, siteSymbols, flagshipSymbols, corridorGuard, plateMargin]

/** The one array that fixes what is drawn, in which order, what can be picked and what the legend says. */
export const catalogue = (input: StyleInput): readonly Entry[] => {
  const context: StyleContext = { ...input, palette: PALETTES[input.colourTheme] }
  return [...MARKS, ...LABELS, ...SYMBOLS].flatMap((group) => group(context))
}

/** The map as a first visitor sees it; what does not depend on the input can be read off it. */
export const inputAtStart = (colourTheme: ColourTheme = 'light'): StyleInput => ({
  language: 'en',
  colourTheme,
  variant: 'as-named',
  ownColours: {},
  sheets: [],
  shading: null,
  siteIds: null,
  townsAtNodes: [],
})

/** The legend rows of a theme, in drawing order. */
export const legendOf = (theme: ThemeId | 'base', colourTheme: ColourTheme): readonly LegendRow[] =>
  catalogue(inputAtStart(colourTheme)).flatMap((entry) => (entry.theme === theme ? (entry.legend ?? []) : []))
