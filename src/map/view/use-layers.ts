import { useMemo } from 'react'
import type { Language } from '../../permalink/snapshot'
import { hasFilters, visibleSiteIds } from '../../store/selectors/sites'
import { useAtlas } from '../../store/use-atlas'
import { nodesOn, townsAtNodes } from '../overlays/towns-at-nodes'
import { composeLayers } from '../style/compose'
import type { AtlasLayer } from '../style/entry'

const NONE: readonly string[] = []

/** Towns the corridor labels itself, while it is shown. */
const useTownsAtNodes = (): readonly string[] => {
  const towns = useAtlas(({ datasets }) => (datasets.towns.status === 'ready' ? datasets.towns.value.records : null))
  const corridor = useAtlas(({ datasets }) => (datasets.corridor.status === 'ready' ? datasets.corridor.value : null))
  const variant = useAtlas(({ session }) => session.variant)
  const shown = useAtlas(({ session }) => session.themes.corridor.visible)
  return useMemo(() => {
    if (!towns || !corridor || !shown) return NONE
    return townsAtNodes(towns, nodesOn(corridor.nodes, corridor.variants[variant].legs))
  }, [towns, corridor, variant, shown])
}

/** Every layer of the map for the state of the store, in a language whose fonts are there. */
export const useLayers = (language: Language): readonly AtlasLayer[] => {
  const colourTheme = useAtlas(({ session }) => session.colourTheme)
  const themes = useAtlas(({ session }) => session.themes)
  const variant = useAtlas(({ session }) => session.variant)
  const sheets = useAtlas(({ document }) => document.sheets)
  const siteIds = useAtlas((state) => (hasFilters(state) ? visibleSiteIds(state) : null))
  const atNodes = useTownsAtNodes()
  return useMemo(
    () => composeLayers({ language, colourTheme, themes, variant, sheets, siteIds, townsAtNodes: atNodes }),
    [language, colourTheme, themes, variant, sheets, siteIds, atNodes],
  )
}
