import { THEMES } from '../domain/themes'
import { FACET_VALUES, type FacetKey } from './facets'
import type { Snapshot } from './snapshot'

const isSameList = (a: readonly string[], b: readonly string[]): boolean =>
  a === b || (a.length === b.length && a.every((each, at) => each === b[at]))

const isSameThing = (a: Snapshot['selection'], b: Snapshot['selection']): boolean =>
  a?.kind === b?.kind && a?.id === b?.id

/**
 * Tells a new view, which the browser's Back button should leave, from drift within the same view.
 *
 * Shape:  camera, opacity, filter text and corridor distance change while something is being dragged or typed: drift.
 *         Language, colours, panel, selection, variant, visible themes, filters and ticked sheets make a new view.
 */
export const isNewView = (before: Snapshot, after: Snapshot): boolean =>
  before.language !== after.language ||
  before.colourTheme !== after.colourTheme ||
  before.panel !== after.panel ||
  before.variant !== after.variant ||
  !isSameThing(before.selection, after.selection) ||
  THEMES.some((theme) => before.themes[theme].visible !== after.themes[theme].visible) ||
  (Object.keys(FACET_VALUES) as FacetKey[]).some((key) => !isSameList(before.filters[key], after.filters[key])) ||
  !isSameList(before.sheets, after.sheets)
