import type { AtlasDatasets } from '../../../data/datasets'
import type { Position } from '../../../domain/position'
import type { Language, Selection } from '../../../permalink/snapshot'

type Place = { readonly name: string; readonly nameUr: string | null; readonly position: Position | null }

/** What stands at one place and has no name of its own on every map: flagships and the corridor's towns have. */
const placeOf = ({ deposits, towns, zones }: AtlasDatasets, { kind, id }: Selection): Place | null => {
  if (kind === 'site') {
    const site = deposits.status === 'ready' ? deposits.value.byId.get(id) : undefined
    return site && !site.flagship ? site : null
  }
  if (kind === 'town') return towns.status === 'ready' ? (towns.value.byId.get(id) ?? null) : null
  return kind === 'zone' && zones.status === 'ready' ? (zones.value.byId.get(id) ?? null) : null
}

const shortened = (name: string): string => name.split(' (')[0] ?? name

export type NamedPlace = { readonly key: string; readonly words: string; readonly position: Position }

/** The places among what a chapter names that the map has to name itself, in the language on screen. */
export const namedPlaces = (
  datasets: AtlasDatasets,
  highlights: readonly Selection[],
  language: Language,
): readonly NamedPlace[] =>
  highlights.flatMap((highlight) => {
    const place = placeOf(datasets, highlight)
    if (!place?.position) return []
    const words = shortened(language === 'ur' ? (place.nameUr ?? place.name) : place.name)
    return [{ key: `${highlight.kind}:${highlight.id}`, words, position: place.position }]
  })
