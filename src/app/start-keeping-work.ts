import { entriesOf } from '../permalink/fragment'
import { isAtlasHash } from '../permalink/from-hash'
import type { AtlasStore } from '../store/create-atlas-store'
import { fetchLaterParts } from './later'
import type { Links } from './url-sync'
import { workMemory } from './work-memory'

/** Long enough for the first map to be complete; where nothing is kept and nothing was made there is no hurry. */
const NO_HURRY = 4000

/** Enough for the panels to be painted. */
const AFTER_FIRST_PAINT = 50

/**
 * Fetches what keeps the user's work: at once where work of an earlier visit waits, else with the first edit, else when
 * the page has come to rest.
 */
export const startKeepingWork = (store: AtlasStore, hash: string, links: Links): void => {
  const initial = store.getState()
  const names = entriesOf(hash).some(([key]) => key === 'sheets')
  const opened = {
    sheets: names ? initial.document.sheets : null,
    showsView: isAtlasHash(hash),
    quietly: links.quietly,
  }
  let begun = false
  const begin = (): void => {
    if (begun) return
    begun = true
    unsubscribe()
    fetchLaterParts().then(
      ({ keepWork }) => keepWork(store, opened),
      () => {
        // the code did not come: the next edit asks again
        begun = false
        unsubscribe = listen()
      },
    )
  }
  const listen = () =>
    store.subscribe((state) => {
      if (state.document !== initial.document) begin()
    })
  let unsubscribe = listen()
  // no animation frame to wait for: a tab in the background has none
  setTimeout(begin, workMemory.isKept() ? AFTER_FIRST_PAINT : NO_HURRY)
}
