import { useEffect } from 'react'
import { openedFrom } from '../../features/story/open-story'
import { snapshotOf } from '../../store/snapshot-commands'
import { useAtlas, useAtlasStore } from '../../store/use-atlas'

/** Gives the page its address back, letter by letter, when a story ends over a view that is still the same. */
export const useAddressBack = (): void => {
  const store = useAtlasStore()
  const told = useAtlas(({ session }) => session.story !== null)
  useEffect(() => {
    if (!told) return
    return () => {
      const before = openedFrom()
      const now = snapshotOf(store.getState())
      if (before && now.story === null && JSON.stringify(now) === JSON.stringify(before.view))
        window.history.replaceState(null, '', before.hash || window.location.pathname + window.location.search)
    }
  }, [store, told])
}
