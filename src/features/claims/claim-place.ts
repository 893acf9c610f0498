import { PANELS, type PanelId, SELECTION_KINDS, type Selection } from '../../permalink/snapshot'

export type ClaimPlace =
  | { readonly kind: 'panel'; readonly panel: PanelId }
  | { readonly kind: 'selection'; readonly selection: Selection }

/** Reads where a claim belongs: `site:saindak`, `panel:coverage`; null for a claim without a place. */
export const claimPlace = (place: string | null): ClaimPlace | null => {
  const [, kind, id] = /^([a-z-]+):(.+)$/.exec(place ?? '') ?? []
  const panel = kind === 'panel' ? PANELS.find((each) => each === id) : undefined
  if (panel) return { kind: 'panel', panel }
  const selectable = SELECTION_KINDS.find((each) => each === kind)
  return selectable && id ? { kind: 'selection', selection: { kind: selectable, id } } : null
}
