import type { Layered } from '../../src/data/datasets'
import type { Loadable } from '../../src/data/load-error'

type Ready<T> = Extract<Loadable<T>, { readonly status: 'ready' }>

export const ready = <T>(value: T): Ready<T> => ({ status: 'ready', value })

/** Records as a loaded dataset; their geometry is the map's business and stays away. */
export const layered = <T>(records: readonly T[], idOf: (record: T) => string): Ready<Layered<T>> =>
  ready({
    records,
    byId: new Map(records.map((record) => [idOf(record), record])),
    collection: { type: 'FeatureCollection', features: [] },
  })
