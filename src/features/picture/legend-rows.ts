import { COMMODITY_GROUPS, type CommodityGroup } from '../../domain/minerals/commodity-group'
import type { Deposit } from '../../domain/minerals/deposit'
import { THEMES } from '../../domain/themes'
import { legendOf } from '../../map/style/catalogue'
import { type DifferencePart, differenceLegend } from '../../map/style/difference'
import type { LegendId, Swatch } from '../../map/style/legend-row'
import { PALETTES } from '../../map/style/palette'
import { type ScenarioShown, scenarioShown, tickedUnderDifference } from '../../store/selectors/scenario-shown'
import { visibleSites } from '../../store/selectors/sites'
import type { AtlasState } from '../../store/state'

/** A row of the picture's legend: of the atlas, with words of the catalogue, or of the reader's own work, with its name. */
export type LegendRowOfPicture = {
  readonly id: string
  readonly words:
    | { readonly legend: LegendId }
    | { readonly name: string }
    | { readonly own: 'drawings' | 'highlights' }
    | { readonly part: DifferencePart }
    | { readonly scenario: ScenarioShown }
  /** Null for a heading: what the rows below it are of. */
  readonly swatch: Swatch | null
  /** In a comparison: the side that alone shows it. */
  readonly only?: 'left' | 'right'
}

const isGroup = (id: string): id is CommodityGroup => COMMODITY_GROUPS.some((group) => group === id)

const groupsOf = (sites: readonly Deposit[]): ReadonlySet<string> =>
  new Set(sites.map(({ commodityGroup }) => commodityGroup))

/** Rows that only some states of the map need. */
const isUsed = (id: LegendId, state: AtlasState, sites: readonly Deposit[], groups: ReadonlySet<string>): boolean => {
  if (isGroup(id)) return groups.has(id)
  if (id === 'site-approximate') return sites.some(({ locationAccuracy }) => locationAccuracy !== 'exact')
  if (id === 'ticked-sheet') return state.document.sheets.length > 0
  if (id === 'covered-part') return Object.keys(state.dissolved.shades?.[state.session.cover.shade] ?? {}).length > 0
  return true
}

const ofAtlas = (state: AtlasState, inView: (site: Deposit) => boolean): readonly LegendRowOfPicture[] => {
  const { themes, colourTheme } = state.session
  const sites = visibleSites(state).filter(inView)
  const groups = groupsOf(sites)
  // what matters most first, as the map places it topmost
  const shown = ['base' as const, ...THEMES.filter((theme) => themes[theme].visible)].reverse()
  return shown.flatMap((theme) =>
    legendOf(theme, colourTheme)
      .filter(({ id }) => isUsed(id, state, sites, groups))
      .map(({ id, swatch }) => ({ id, words: { legend: id }, swatch })),
  )
}

const ofOwn = ({ document, session }: AtlasState): readonly LegendRowOfPicture[] => {
  const { drawing } = PALETTES[session.colourTheme]
  const line = (colour: string): Swatch => ({ kind: 'line', colour, width: 3 })
  const courses = session.themes.corridor.visible ? document.variants : []
  return [
    ...courses.map(({ id, name, colour }) => ({ id: `own-${id}`, words: { name }, swatch: line(colour) })),
    ...(document.drawings.some(({ hidden }) => !hidden)
      ? [{ id: 'own-drawings', words: { own: 'drawings' as const }, swatch: line(drawing) }]
      : []),
    ...document.layers
      .filter(({ hidden }) => !hidden)
      .map(({ id, name, style, geometries }): LegendRowOfPicture => {
        const { colour, opacity } = style
        const fill: Swatch = { kind: 'fill', fill: colour, opacity: opacity * 0.35, stroke: colour }
        const dot: Swatch = { kind: 'dot', fill: colour, stroke: '#ffffff', radius: 5 }
        const swatch = geometries.includes('polygon') ? fill : geometries.includes('line') ? line(colour) : dot
        return { id: `layer-${id}`, words: { name }, swatch }
      }),
  ]
}

/** An assumption is never drawn without its name, and without what it is held against. */
const ofDifference = (state: AtlasState): readonly LegendRowOfPicture[] => {
  const { planning, colourTheme } = state.session
  const scenario = scenarioShown(state)
  if (!planning.difference || !scenario) return []
  return [
    { id: 'scenario', words: { scenario }, swatch: null },
    ...differenceLegend(PALETTES[colourTheme], tickedUnderDifference(state)).map(
      ({ part, ...look }): LegendRowOfPicture => ({
        id: `difference-${part}`,
        words: { part },
        swatch: { kind: 'signed', ...look },
      }),
    ),
  ]
}

const ofHighlights = ({ session: { highlights, colourTheme } }: AtlasState): readonly LegendRowOfPicture[] => {
  const ring: Swatch = { kind: 'dot', fill: 'none', stroke: PALETTES[colourTheme].selection, radius: 8 }
  return highlights.length > 0 ? [{ id: 'highlights', words: { own: 'highlights' }, swatch: ring }] : []
}

/** What the legend of a picture explains: what is shown on it and nothing else; symbols of sites only as they occur. */
export const legendRows = (state: AtlasState, inView: (site: Deposit) => boolean): readonly LegendRowOfPicture[] => [
  ...ofHighlights(state),
  ...ofOwn(state),
  ...ofDifference(state),
  ...ofAtlas(state, inView),
]
