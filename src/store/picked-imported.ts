import { createStore } from 'zustand/vanilla'
import type { BBox } from '../domain/position'

/** A feature of an imported layer, by its place in it; with the box round it if the map shall show it free of the card. */
export type PickedImported = { readonly layer: string; readonly index: number; readonly bounds?: BBox }

/** The imported feature whose card is open. It is no selection of the atlas: no link could find it again. */
export const pickedImported = createStore<{ readonly picked: PickedImported | null }>()(() => ({ picked: null }))

export const pickImportedFeature = (picked: PickedImported | null): void => pickedImported.setState({ picked })
