import type { VariantId } from '../../domain/corridor/corridor-variant'
import { isNamed, type NamedDenominator } from '../../domain/coverage/denominator-choice'
import { THEMES, type ThemeId } from '../../domain/themes'
import type { Comparison } from '../../permalink/comparison'
import { FACET_VALUES, type FacetKey } from '../../permalink/facets'
import type { Camera, Selection } from '../../permalink/snapshot'
import { corridorMeasurements } from '../../store/selectors/corridor'
import { chosenVariant } from '../../store/selectors/corridor-courses'
import { tickedCoverage } from '../../store/selectors/coverage'
import { siteCounts } from '../../store/selectors/sites'
import type { AtlasState } from '../../store/state'
import { isSamePlace, ownPlace } from './compared-view'

/** What one view has; null numbers are not there yet. */
export type ComparedValue =
  | { readonly as: 'shown'; readonly shown: boolean }
  | { readonly as: 'opacity'; readonly share: number }
  | { readonly as: 'facet'; readonly facet: FacetKey; readonly values: readonly string[] }
  | { readonly as: 'text'; readonly text: string }
  | { readonly as: 'count'; readonly count: number }
  | { readonly as: 'metres'; readonly metres: number | null }
  | { readonly as: 'course'; readonly course: VariantId }
  | { readonly as: 'share'; readonly share: number | null; readonly of: NamedDenominator }
  | { readonly as: 'selection'; readonly selection: Selection | null }
  | { readonly as: 'camera'; readonly camera: Camera | null }

export type DifferenceWhat =
  | 'layer'
  | 'opacity'
  | FacetKey
  | 'text'
  | 'sites'
  | 'course'
  | 'length'
  | 'buffer'
  | 'share'
  | 'sheets'
  | 'sheetsAlone'
  | 'drawings'
  | 'selection'
  | 'camera'

export type Difference = {
  /** Unique, dotted: part of a quantity's name. */
  readonly id: string
  readonly what: DifferenceWhat
  readonly theme: ThemeId | null
  readonly left: ComparedValue
  readonly right: ComparedValue
}

type Row = {
  readonly id: string
  readonly what: DifferenceWhat
  readonly theme?: ThemeId
  readonly value: ComparedValue
}

const themeRows = ({ session: { themes } }: AtlasState): readonly Row[] =>
  THEMES.flatMap((theme): readonly Row[] => [
    { id: `layer.${theme}`, what: 'layer', theme, value: { as: 'shown', shown: themes[theme].visible } },
    { id: `opacity.${theme}`, what: 'opacity', theme, value: { as: 'opacity', share: themes[theme].opacity } },
  ])

const filterRows = (state: AtlasState): readonly Row[] => {
  const { filters } = state.session
  const facets = Object.keys(FACET_VALUES) as FacetKey[]
  return [
    ...facets.map((facet): Row => ({ id: facet, what: facet, value: { as: 'facet', facet, values: filters[facet] } })),
    { id: 'text', what: 'text', value: { as: 'text', text: filters.text.trim() } },
    { id: 'sites', what: 'sites', value: { as: 'count', count: siteCounts(state).shown } },
  ]
}

const corridorRows = (state: AtlasState): readonly Row[] => {
  const course = chosenVariant(state)
  const length = corridorMeasurements(state, course)?.total.geodesic ?? null
  return [
    { id: 'course', what: 'course', value: { as: 'course', course } },
    { id: 'length', what: 'length', value: { as: 'metres', metres: length } },
    { id: 'buffer', what: 'buffer', value: { as: 'metres', metres: state.session.buffer } },
  ]
}

const workRows = (state: AtlasState, other: AtlasState): readonly Row[] => {
  const { document, session } = state
  const { denominator } = session.cover
  const held = new Set(other.document.sheets)
  const alone = document.sheets.filter((sheet) => !held.has(sheet)).length
  const share = isNamed(denominator) ? (tickedCoverage(state)?.byCode[denominator].shareOfMeasured ?? null) : null
  return [
    ...(isNamed(denominator)
      ? [{ id: 'share', what: 'share', value: { as: 'share', share, of: denominator } } as const]
      : []),
    { id: 'sheets', what: 'sheets', value: { as: 'count', count: document.sheets.length } },
    { id: 'sheets.alone', what: 'sheetsAlone', value: { as: 'count', count: alone } },
    { id: 'drawings', what: 'drawings', value: { as: 'count', count: document.drawings.length } },
    { id: 'selection', what: 'selection', value: { as: 'selection', selection: session.selection } },
    { id: 'camera', what: 'camera', value: { as: 'camera', camera: session.camera } },
  ]
}

const rowsOf = (state: AtlasState, other: AtlasState): readonly Row[] => [
  ...themeRows(state),
  ...filterRows(state),
  ...corridorRows(state),
  ...workRows(state, other),
]

const bothHidden = (theme: ThemeId | undefined, left: AtlasState, right: AtlasState): boolean =>
  theme !== undefined && !left.session.themes[theme].visible && !right.session.themes[theme].visible

/** Everything two views differ in, in words and numbers: what they share is left out. */
export const differences = (left: AtlasState, right: AtlasState): readonly Difference[] => {
  const others = new Map(rowsOf(right, left).map((row) => [row.id, row.value]))
  return rowsOf(left, right).flatMap(({ id, what, theme, value }): readonly Difference[] => {
    const other = others.get(id)
    // sheets that only one has differ even where each has as many of its own
    const alone = id === 'sheets.alone' && value.as === 'count' && value.count > 0
    if (!other || (!alone && JSON.stringify(value) === JSON.stringify(other))) return []
    if (what === 'opacity' && bothHidden(theme, left, right)) return []
    return [{ id, what, theme: theme ?? null, left: value, right: other }]
  })
}

/** Where B looks by itself while both maps show the place of A; null where that is the same place, or B is free. */
export const placeLeftOut = (left: AtlasState, { linked, right }: Comparison): ComparedValue | null => {
  const camera = ownPlace(right)
  return linked && !isSamePlace(camera, left.session.camera) ? { as: 'camera', camera } : null
}
