import { useEffect, useMemo, useState } from 'react'
import type { SearchIndex } from '../../domain/gazetteer/search'
import { useAtlas, useAtlasStore } from '../../store/use-atlas'
import type { Place } from './place'

type Finder = typeof import('./finder')

/** The index of everything that has been loaded or made; null until it was first wanted and its code has arrived. */
export const useSearchIndex = (wanted: boolean): SearchIndex<Place> | null => {
  const store = useAtlasStore()
  const [finder, setFinder] = useState<Finder | null>(null)
  const deposits = useAtlas(({ datasets }) => datasets.deposits)
  const towns = useAtlas(({ datasets }) => datasets.towns)
  const provinces = useAtlas(({ datasets }) => datasets.provinces)
  const zones = useAtlas(({ datasets }) => datasets.zones)
  const corridor = useAtlas(({ datasets }) => datasets.corridor)
  const document = useAtlas((state) => state.document)
  useEffect(() => {
    if (!wanted) return
    let here = true
    import('./finder').then((module) => {
      if (here) setFinder(module)
    })
    return () => {
      here = false
    }
  }, [wanted])
  // the reader's own things are few and change often: they have an index to themselves
  const shipped = useMemo(
    () => finder?.buildSearchIndex(finder.placesOf({ deposits, towns, provinces, zones, corridor })) ?? null,
    [finder, deposits, towns, provinces, zones, corridor],
  )
  return useMemo(() => {
    if (!finder || !shipped) return null
    const own = finder.ownPlaces({ ...store.getState(), document })
    return own.length === 0 ? shipped : finder.joinedIndex(shipped, finder.buildSearchIndex(own))
  }, [finder, shipped, document, store])
}
