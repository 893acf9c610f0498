import type { DatasetId } from '../../data/datasets'
import type { Selection, SelectionKind } from '../../permalink/snapshot'

const DATASET_OF = {
  site: 'deposits',
  town: 'towns',
  sheet: 'toposheets',
  province: 'provinces',
  zone: 'zones',
  node: 'corridor',
  leg: 'corridor',
  'cited-map': 'citedMaps',
} as const satisfies Readonly<Record<SelectionKind, DatasetId>>

const COUNTRY = /^PK(-ALL)?$/

/** The dataset a selected thing comes from. */
export const datasetOf = ({ kind, id }: Selection): DatasetId =>
  kind === 'province' && COUNTRY.test(id) ? 'countries' : DATASET_OF[kind]
