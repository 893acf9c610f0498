import { err, type Result } from '../domain/result'
import type { AtlasDatasets, DatasetId, DatasetValue } from './datasets'
import type { FetchGeo } from './fetch-geo'
import type { LoadError } from './load-error'
import { readCitedMaps } from './read-cited-maps'
import { readClaims } from './read-claims'
import { readCorridor } from './read-corridor'
import { readDeposits } from './read-deposits'
import { readManifest } from './read-manifest'
import { readMapping } from './read-mapping'
import { readProvinces } from './read-provinces'
import { readToposheets } from './read-toposheets'
import { readTowns } from './read-towns'
import { readZones } from './read-zones'

/** What the first screen shows. */
export const FIRST_DATASETS = [
  'manifest',
  'provinces',
  'deposits',
  'corridor',
  'towns',
  'zones',
  'claims',
] as const satisfies readonly DatasetId[]

type Load<T> = (fetchGeo: FetchGeo) => Promise<Result<T, LoadError>>
type Loads = { readonly [K in DatasetId]: Load<DatasetValue<K>> }

const from =
  <T>(file: string, read: (file: string, json: unknown) => Result<T, LoadError>): Load<T> =>
  async (fetchGeo) => {
    const json = await fetchGeo(file)
    return json.ok ? read(file, json.value) : json
  }

const CORRIDOR_FILES = { legs: 'corridor.geojson', nodes: 'corridor-nodes.geojson' } as const

const loadCorridor: Loads['corridor'] = async (fetchGeo) => {
  const [legs, nodes] = await Promise.all([fetchGeo(CORRIDOR_FILES.legs), fetchGeo(CORRIDOR_FILES.nodes)])
  if (!legs.ok) return legs
  return nodes.ok ? readCorridor(CORRIDOR_FILES, legs.value, nodes.value) : nodes
}

const STORIES = 'stories.json'

/** What reads stories comes with them: the first map waits for neither. */
const loadStories: Loads['stories'] = async (fetchGeo) => {
  try {
    const { readStories } = await import('./read-stories')
    return await from(STORIES, readStories)(fetchGeo)
  } catch {
    return err({ kind: 'unreachable', file: STORIES, httpStatus: null })
  }
}

const LOADS: Loads = {
  manifest: from('manifest.json', readManifest),
  provinces: from('provinces.geojson', readProvinces),
  countries: from('pakistan.geojson', readProvinces),
  deposits: from('deposits.geojson', readDeposits),
  towns: from('towns.geojson', readTowns),
  zones: from('zones.geojson', readZones),
  corridor: loadCorridor,
  toposheets: from('toposheets.geojson', readToposheets),
  citedMaps: from('cited-maps.geojson', readCitedMaps),
  claims: from('claims.json', readClaims),
  mapping: from('mapping.json', readMapping),
  stories: loadStories,
}

/**
 * Fetches and reads one dataset.
 *
 * Shape:  the promise always fulfils, with a dataset that is ready or the reason why it is not; so one bad file never
 *         takes another with it.
 */
export const loadDataset = async <K extends DatasetId>(id: K, fetchGeo: FetchGeo): Promise<AtlasDatasets[K]> => {
  const result: Result<DatasetValue<K>, LoadError> = await LOADS[id](fetchGeo)
  return (result.ok
    ? { status: 'ready', value: result.value }
    : { status: 'failed', error: result.error }) as unknown as AtlasDatasets[K]
}
