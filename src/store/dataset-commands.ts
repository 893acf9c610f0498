import type { AtlasDatasets, DatasetId } from '../data/datasets'
import type { AtlasStore } from './create-atlas-store'

/** Puts a dataset, or the reason why there is none, in its place; the others keep their references. */
export const setDataset = <K extends DatasetId>(store: AtlasStore, id: K, loadable: AtlasDatasets[K]): void =>
  store.setState((state) => ({ datasets: { ...state.datasets, [id]: loadable } }))

/** Asks for a failed dataset again. */
export const retryDataset = (store: AtlasStore, id: DatasetId): void => {
  if (store.getState().datasets[id].status === 'failed') setDataset(store, id, { status: 'idle' })
}
