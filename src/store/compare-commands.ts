import { type Comparison, writeComparison } from '../permalink/comparison'
import type { AtlasStore } from './create-atlas-store'
import { editSession } from './edit-session'

/** Shows two views over the page, which stays as it is under them. */
export const showComparison = (store: AtlasStore, comparison: Comparison): void => {
  const compare = writeComparison(comparison)
  editSession(store, () => ({ compare }))
}

/** Ends the comparison: what it was shown over is there again, untouched. */
export const endComparison = (store: AtlasStore): void => editSession(store, () => ({ compare: null }))
