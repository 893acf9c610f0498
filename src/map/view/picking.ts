import type { Selection, SelectionKind } from '../../permalink/snapshot'
import { catalogue, inputAtStart } from '../style/catalogue'
import { PROMOTED_IDS, type SourceId } from '../style/ids'

type PickableLayer = {
  readonly id: string
  readonly kind: SelectionKind
  readonly source: SourceId
  readonly ground: boolean
}

/** Layers a click can hit, as the catalogue says; `ground` fills are hit exactly, marks with some tolerance. */
export const PICKABLE_LAYERS: readonly PickableLayer[] = catalogue(inputAtStart()).flatMap(({ layer, pickable }) =>
  pickable && layer.type !== 'background'
    ? [{ id: layer.id, kind: pickable, source: layer.source, ground: layer.type === 'fill' }]
    : [],
)

/** Where features of each kind live, for feature-state. */
export const SOURCE_OF_KIND = Object.fromEntries(PICKABLE_LAYERS.map(({ kind, source }) => [kind, source])) as Readonly<
  Record<SelectionKind, SourceId>
>

/** Whether a kind is the ground that everything else stands on. */
export const isGround = (kind: SelectionKind): boolean =>
  PICKABLE_LAYERS.every((layer) => layer.kind !== kind || layer.ground)

const BY_LAYER = new Map(PICKABLE_LAYERS.map((layer) => [layer.id, layer]))

/** What a drawn feature stands for; null if its layer cannot be picked. */
export const selectionOf = (
  layerId: string,
  properties: Readonly<Record<string, unknown>> | null,
): Selection | null => {
  const layer = BY_LAYER.get(layerId)
  const id = layer && properties?.[PROMOTED_IDS[layer.source] ?? 'id']
  return layer && id !== undefined && id !== null ? { kind: layer.kind, id: String(id) } : null
}

/** A feature near the pointer; `distance` in CSS pixels, 0 for lines and areas. */
export type Hit = { readonly selection: Selection; readonly distance: number }

/** Chooses among hits listed from the topmost down: the topmost kind wins, within it the nearest. */
export const choose = (hits: readonly Hit[]): Selection | null => {
  const [top] = hits
  if (!top) return null
  const rivals = hits.filter(({ selection }) => selection.kind === top.selection.kind)
  return rivals.reduce((best, hit) => (hit.distance < best.distance ? hit : best), top).selection
}
