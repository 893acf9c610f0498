import { THEMES } from '../domain/themes'
import type { Cover } from './cover'
import { FACET_VALUES, type FacetKey } from './facets'
import type { Snapshot } from './snapshot'

const isSameList = (a: readonly string[], b: readonly string[]): boolean =>
  a === b || (a.length === b.length && a.every((each, at) => each === b[at]))

/** Year, weights and target are typed digit by digit: drift. */
const isSameCover = (a: Cover, b: Cover): boolean =>
  a === b ||
  (a.denominator === b.denominator &&
    a.basis === b.basis &&
    a.shade === b.shade &&
    a.comparedWith === b.comparedWith &&
    isSameList(a.filter.scales, b.filter.scales) &&
    isSameList(a.filter.statuses, b.filter.statuses))

const isSameThing = (a: Snapshot['selection'], b: Snapshot['selection']): boolean =>
  a?.kind === b?.kind && a?.id === b?.id

/**
 * Tells a new view, which the browser's Back button should leave, from drift within the same view.
 *
 * Shape:  camera, opacity, filter text, corridor distance and chapter change while something is being dragged, typed or
 *         told: drift.
 *         Language, colours, panel, selection, variant, visible themes, filters, what a share is a share of, ticked
 *         sheets, a story and a comparison make a new view.
 */
export const isNewView = (before: Snapshot, after: Snapshot): boolean =>
  before.language !== after.language ||
  before.colourTheme !== after.colourTheme ||
  before.panel !== after.panel ||
  before.variant !== after.variant ||
  !isSameCover(before.cover, after.cover) ||
  before.scenario?.kind !== after.scenario?.kind ||
  before.story !== after.story ||
  (before.compare === null) !== (after.compare === null) ||
  !isSameThing(before.selection, after.selection) ||
  THEMES.some((theme) => before.themes[theme].visible !== after.themes[theme].visible) ||
  (Object.keys(FACET_VALUES) as FacetKey[]).some((key) => !isSameList(before.filters[key], after.filters[key])) ||
  !isSameList(before.sheets, after.sheets)
