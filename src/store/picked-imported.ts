import { createStore } from 'zustand/vanilla'

/** A feature of an imported layer, by its place in it. */
export type PickedImported = { readonly layer: string; readonly index: number }

/** The imported feature whose card is open. It is no selection of the atlas: no link could find it again. */
export const pickedImported = createStore<{ readonly picked: PickedImported | null }>()(() => ({ picked: null }))

export const pickImportedFeature = (picked: PickedImported | null): void => pickedImported.setState({ picked })
