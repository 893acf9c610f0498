import type { ImportedLayer } from '../../domain/imported/imported-layer'
import { COMMODITY_GROUPS, type CommodityGroup } from '../../domain/minerals/commodity-group'
import type { Deposit } from '../../domain/minerals/deposit'
import { THEMES } from '../../domain/themes'
import { legendOf } from '../../map/style/catalogue'
import { type DifferencePart, differenceLegend } from '../../map/style/difference'
import type { LegendId, Swatch } from '../../map/style/legend-row'
import { PALETTES } from '../../map/style/palette'
import { mapShading } from '../../store/selectors/map-shading'
import { type ScenarioShown, scenarioShown, tickedUnderDifference } from '../../store/selectors/scenario-shown'
import { visibleSites } from '../../store/selectors/sites'
import type { AtlasState } from '../../store/state'
import { boxOfLayer, type FrameTest, frameTest, type LegendFrame, shapeOfDrawing } from './legend-frame'
import { SEEN, seesOwnCourse, seesSheets, sitesSeen } from './legend-seen'

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
  if (id === 'covered-part') return mapShading(state)?.by === 'sheets'
  if (id === 'covered-provinces') return mapShading(state)?.by === 'provinces'
  return true
}

const ofAtlas = (state: AtlasState, test: FrameTest | null): readonly LegendRowOfPicture[] => {
  const { themes, colourTheme } = state.session
  const sites = sitesSeen(visibleSites(state), test)
  const groups = groupsOf(sites)
  // what matters most first, as the map places it topmost
  const shown = ['base' as const, ...THEMES.filter((theme) => themes[theme].visible)].reverse()
  return shown.flatMap((theme) =>
    legendOf(theme, colourTheme)
      .filter(({ id }) => isUsed(id, state, sites, groups) && (!test || (SEEN[id]?.(state, test) ?? true)))
      .map(({ id, swatch }) => ({ id, words: { legend: id }, swatch })),
  )
}

const isLayerSeen = (layer: ImportedLayer, test: FrameTest | null): boolean => {
  const box = boxOfLayer(layer)
  return !test || box === null || test.shape(box)
}

const ofOwn = (state: AtlasState, test: FrameTest | null): readonly LegendRowOfPicture[] => {
  const { document, session } = state
  const { drawing } = PALETTES[session.colourTheme]
  const line = (colour: string): Swatch => ({ kind: 'line', colour, width: 3 })
  const courses = session.themes.corridor.visible
    ? document.variants.filter(({ id }) => !test || seesOwnCourse(state, test, id))
    : []
  return [
    ...courses.map(({ id, name, colour }) => ({ id: `own-${id}`, words: { name }, swatch: line(colour) })),
    ...(document.drawings.some((each) => !each.hidden && (!test || test.shape(shapeOfDrawing(each))))
      ? [{ id: 'own-drawings', words: { own: 'drawings' as const }, swatch: line(drawing) }]
      : []),
    ...document.layers
      .filter((layer) => !layer.hidden && isLayerSeen(layer, test))
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
const ofDifference = (state: AtlasState, test: FrameTest | null): readonly LegendRowOfPicture[] => {
  const { colourTheme, planning } = state.session
  const { difference } = planning
  const scenario = scenarioShown(state)
  if (!difference || !scenario) return []
  const looks = differenceLegend(PALETTES[colourTheme], tickedUnderDifference(state)).filter(
    ({ part }) => !test || seesSheets(state, test, difference[part]),
  )
  if (looks.length === 0) return []
  return [
    { id: 'scenario', words: { scenario }, swatch: null },
    ...looks.map(
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

/** What the legend of a picture explains: what is shown on it and nothing else; without a frame, what could be. */
export const legendRows = (state: AtlasState, frame: LegendFrame | null): readonly LegendRowOfPicture[] => {
  const test = frame && frameTest(frame)
  return [...ofHighlights(state), ...ofOwn(state, test), ...ofDifference(state, test), ...ofAtlas(state, test)]
}
