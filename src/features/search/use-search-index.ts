import { useEffect, useMemo, useState } from 'react'
import type { buildSearchIndex, SearchIndex } from '../../domain/gazetteer/search'
import { useAtlas } from '../../store/use-atlas'
import { type Place, placesOf } from './place'

type Build = typeof buildSearchIndex

/** The index of everything that has been loaded; null until it was first wanted and its code has arrived. */
export const useSearchIndex = (wanted: boolean): SearchIndex<Place> | null => {
  const [build, setBuild] = useState<Build | null>(null)
  const deposits = useAtlas(({ datasets }) => datasets.deposits)
  const towns = useAtlas(({ datasets }) => datasets.towns)
  const provinces = useAtlas(({ datasets }) => datasets.provinces)
  const zones = useAtlas(({ datasets }) => datasets.zones)
  const corridor = useAtlas(({ datasets }) => datasets.corridor)
  useEffect(() => {
    if (!wanted) return
    let here = true
    import('../../domain/gazetteer/search').then((module) => {
      if (here) setBuild(() => module.buildSearchIndex)
    })
    return () => {
      here = false
    }
  }, [wanted])
  return useMemo(
    () => build?.(placesOf({ deposits, towns, provinces, zones, corridor })) ?? null,
    [build, deposits, towns, provinces, zones, corridor],
  )
}
