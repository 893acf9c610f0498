import type { FeatureCollection } from 'geojson'
import { fetchGeo } from '../../data/fetch-geo'
import { NOTHING } from '../overlays/collection'
import { FETCHED_FILES, type FetchedSourceId } from '../style/ids'

/** Sources that no panel reads: land, water and lines of the page itself. */
export type GroundId = Exclude<FetchedSourceId, 'relief'>

export type Ground = {
  readonly collections: Readonly<Record<GroundId, FeatureCollection>>
  /** Files that could not be used. */
  readonly failed: readonly string[]
}

const IDS = (Object.keys(FETCHED_FILES) as FetchedSourceId[]).filter((id): id is GroundId => id !== 'relief')

const isCollection = (value: unknown): value is FeatureCollection =>
  typeof value === 'object' &&
  value !== null &&
  'features' in value &&
  Array.isArray(value.features) &&
  'type' in value &&
  value.type === 'FeatureCollection'

const loadOne = async (id: GroundId) => {
  const answer = await fetchGeo(FETCHED_FILES[id])
  const collection = answer.ok && isCollection(answer.value) ? answer.value : null
  return { id, collection }
}

const loadAll = async (): Promise<Ground> => {
  const loaded = await Promise.all(IDS.map(loadOne))
  return {
    collections: Object.fromEntries(
      loaded.map(({ id, collection }) => [id, collection ?? NOTHING]),
    ) as Ground['collections'],
    failed: loaded.flatMap(({ id, collection }) => (collection ? [] : [FETCHED_FILES[id]])),
  }
}

/**
 * On its way from the moment the code of the map arrives: given as addresses, these files would only be asked for by
 * MapLibre's worker, a second later on a slow machine, and copied back to the page all the same.
 */
export const ground: Promise<Ground> = loadAll()

export const NO_GROUND: Ground = {
  collections: Object.fromEntries(IDS.map((id) => [id, NOTHING])) as Ground['collections'],
  failed: [],
}
