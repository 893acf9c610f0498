import type { DatasetId } from '../data/datasets'
import type { FetchGeo } from '../data/fetch-geo'
import { FIRST_DATASETS, loadDataset } from '../data/load-dataset'
import type { AtlasStore } from './create-atlas-store'
import { setDataset } from './dataset-commands'
import type { AtlasState } from './state'

/** The datasets the page needs as it stands: the first ones at once, the others when something asks for them. */
export const neededDatasets = ({ document, session }: AtlasState): readonly DatasetId[] => {
  const inCoverage = session.panel === 'coverage'
  const { selection, themes } = session
  // what polygons cover is measured and drawn sheet by sheet, whatever panel is open
  const hasPolygons = document.coverage.inputs.length > 0 || session.cover.shade === 'provinces'
  const needsSheets =
    inCoverage || hasPolygons || themes.toposheets.visible || document.sheets.length > 0 || selection?.kind === 'sheet'
  const needsMaps = inCoverage || themes['cited-maps'].visible || selection?.kind === 'cited-map'
  return [
    ...FIRST_DATASETS,
    ...(needsSheets ? (['toposheets'] as const) : []),
    ...(needsSheets || selection?.kind === 'province' ? (['countries'] as const) : []),
    ...(needsMaps ? (['citedMaps'] as const) : []),
    ...(inCoverage ? (['mapping'] as const) : []),
    ...(session.panel === 'story' || session.story !== null ? (['stories'] as const) : []),
  ]
}

const load = async <K extends DatasetId>(store: AtlasStore, id: K, fetchGeo: FetchGeo): Promise<void> =>
  setDataset(store, id, await loadDataset(id, fetchGeo))

/** Loads those that are idle, all of them marked at once, so that a listener this wakes finds none of them idle. */
export const loadDatasets = (store: AtlasStore, ids: readonly DatasetId[], fetchGeo: FetchGeo): void => {
  const { datasets } = store.getState()
  const wanted = ids.filter((id) => datasets[id].status === 'idle')
  if (wanted.length === 0) return
  const loading = Object.fromEntries(wanted.map((id) => [id, { status: 'loading' }]))
  store.setState({ datasets: { ...datasets, ...loading } })
  for (const id of wanted) void load(store, id, fetchGeo)
}

/** Loads whatever is needed and idle, now and whenever the state changes. Gives the way to stop. */
export const keepDatasetsLoaded = (store: AtlasStore, fetchGeo: FetchGeo): (() => void) => {
  const catchUp = (): void => loadDatasets(store, neededDatasets(store.getState()), fetchGeo)
  catchUp()
  return store.subscribe((state, before) => {
    if (state.datasets === before.datasets && state.session === before.session && state.document === before.document)
      return
    catchUp()
  })
}
