import { distanceBetween } from '../../domain/earth/inverse'
import { parseCoordinates } from '../../domain/gazetteer/parse-coordinates'
import type { GazetteerEntry } from '../../domain/gazetteer/search'
import type { Position } from '../../domain/position'
import type { AtlasState } from '../../store/state'

/** A place a text may mean; `name` is null for bare coordinates. */
export type FoundPlace = { readonly position: Position; readonly name: string | null }

/** A node of the corridor and its town are one place; two towns of the same name lie further apart. Metres. */
const SAME_PLACE = 5_000

/** More rivals than this are no help to choose among. */
const MOST = 5

const entriesOf = ({ datasets: { corridor, towns, deposits, zones } }: AtlasState): readonly GazetteerEntry[] => {
  const places = [
    ...(corridor.status === 'ready' ? corridor.value.nodes.values() : []),
    ...(towns.status === 'ready' ? towns.value.records : []),
    ...(deposits.status === 'ready' ? deposits.value.records : []),
    ...(zones.status === 'ready' ? zones.value.records : []),
  ]
  return places.map((place, at) => {
    const names = [place.name, place.nameUr, ...('altNames' in place ? place.altNames : [])]
    return {
      id: String(at),
      kind: 'node',
      names: names.flatMap((text) => (text ? [{ text, role: 'name' } as const] : [])),
      position: place.position,
      // Corridor towns come first: their coordinates are the sourced ones.
      weight: -at,
    }
  })
}

/** Reads coordinates, or finds places of the atlas by name, best first; none where the text means nothing. */
export const findPlaces = async (state: AtlasState, text: string): Promise<readonly FoundPlace[]> => {
  const read = parseCoordinates(text)
  if (read.ok) return read.value.map(({ position }) => ({ position, name: null }))
  const { buildSearchIndex } = await import('../../domain/gazetteer/search')
  const { hits } = buildSearchIndex(entriesOf(state)).query(text, MOST * 2)
  const found = hits.flatMap(({ entry }): FoundPlace[] =>
    entry.position ? [{ position: entry.position, name: entry.names[0]?.text ?? null }] : [],
  )
  const exact = found.filter(({ name }) => name?.toLowerCase() === text.trim().toLowerCase())
  const distinct = exact.filter(
    ({ position }, at) => !exact.slice(0, at).some((other) => distanceBetween(other.position, position) < SAME_PLACE),
  )
  return (distinct.length > 0 ? distinct : found).slice(0, MOST)
}
