/** Sources of the style; one per kind of thing on the map. */
export const SOURCE_IDS = [
  'plate',
  'neighbours',
  'provinces',
  'coast-fringe',
  'relief',
  'sea',
  'lakes',
  'rivers',
  'borders',
  'labels',
  'toposheets',
  'cited-maps',
  'buffer',
  'zones',
  'corridor',
  'corridor-nodes',
  'corridor-marks',
  'corridor-station',
  'towns',
  'deposits',
  'selection',
  'drawings',
  'sketch',
] as const

export type SourceId = (typeof SOURCE_IDS)[number]

/** The property that identifies a feature of a source, for feature-state and picking. */
export const PROMOTED_IDS: Readonly<Partial<Record<SourceId, string>>> = {
  provinces: 'code',
  toposheets: 'sheet',
  'cited-maps': 'id',
  zones: 'id',
  corridor: 'id',
  'corridor-nodes': 'id',
  towns: 'id',
  deposits: 'id',
}

/** Sources that only the map reads, by file under `geo/`; all others come from the store. */
export const FETCHED_FILES = {
  neighbours: 'neighbours.geojson',
  'coast-fringe': 'coast-fringe.geojson',
  relief: 'relief.webp',
  sea: 'sea.geojson',
  lakes: 'lakes.geojson',
  rivers: 'rivers.geojson',
  borders: 'borders.geojson',
  labels: 'labels.geojson',
} as const satisfies Readonly<Partial<Record<SourceId, string>>>

export type FetchedSourceId = keyof typeof FETCHED_FILES
