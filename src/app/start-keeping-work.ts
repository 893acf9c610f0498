import { fetchGeo } from '../data/fetch-geo'
import { isOwnStory } from '../domain/story/is-own-story'
import { entriesOf } from '../permalink/fragment'
import { isAtlasHash } from '../permalink/from-hash'
import type { AtlasStore } from '../store/create-atlas-store'
import { fetchLaterParts } from './later'
import type { OpeningView } from './opening-view'
import type { Links } from './url-sync'
import { workMemory } from './work-memory'

/** Long enough for the first map to be complete; where nothing is kept and nothing was made there is no hurry. */
const NO_HURRY = 4000

/** Enough for the panels to be painted. */
const AFTER_FIRST_PAINT = 50

type Later = Awaited<ReturnType<typeof fetchLaterParts>>

/**
 * Fetches what keeps the user's work and unpacks that of a link: at once where either waits, else with the first edit
 * or the next link, else when the page has come to rest.
 */
export const startKeepingWork = (store: AtlasStore, hash: string, opening: OpeningView, links: Links): void => {
  const initial = store.getState()
  const names = entriesOf(hash).some(([key]) => key === 'sheets')
  const opened = {
    sheets: names ? initial.document.sheets : null,
    own: opening.own,
    showsView: isAtlasHash(hash),
    quietly: links.quietly,
  }
  let begun: Promise<Later | null> | null = null
  const begin = (): Promise<Later | null> => {
    if (begun) return begun
    unsubscribe()
    begun = fetchLaterParts().then(
      async (later) => {
        await later.keepWork(store, opened)
        links.ownTaken()
        void later.tellEdition(store, fetchGeo, opening)
        void later.keepOffline()
        return later
      },
      () => {
        // the code did not come: the next edit asks again, and the address still holds what the link carries
        begun = null
        unsubscribe = listen()
        return null
      },
    )
    return begun
  }
  const listen = () =>
    store.subscribe((state) => {
      if (state.document !== initial.document) void begin()
    })
  let unsubscribe = listen()
  links.onLink(async (link) => {
    const later = await begin()
    if (!later) return
    later.openLink(store, fetchGeo, link)
    links.ownTaken()
  })
  // no animation frame to wait for: a tab in the background has none
  const { own, snapshot } = opening
  const waits = own !== null || isOwnStory(snapshot.story ?? '') || workMemory.isKept()
  setTimeout(() => void begin(), waits ? AFTER_FIRST_PAINT : NO_HURRY)
}
