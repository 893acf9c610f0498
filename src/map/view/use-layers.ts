import { useMemo } from 'react'
import type { Language } from '../../permalink/snapshot'
import { chosenVariant, coloursOfOwn, courseOf } from '../../store/selectors/corridor-courses'
import { mapShading } from '../../store/selectors/map-shading'
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
  const course = useAtlas((state) => courseOf(state, chosenVariant(state)))
  const shown = useAtlas(({ session }) => session.themes.corridor.visible)
  return useMemo(() => {
    if (!towns || !corridor || !course || !shown) return NONE
    return townsAtNodes(towns, nodesOn(corridor.nodes, course.legs))
  }, [towns, corridor, course, shown])
}

/** Every layer of the map for the state of the store, in a language whose fonts are there. */
export const useLayers = (language: Language): readonly AtlasLayer[] => {
  const colourTheme = useAtlas(({ session }) => session.colourTheme)
  const themes = useAtlas(({ session }) => session.themes)
  const variant = useAtlas(chosenVariant)
  const ownColours = useAtlas(coloursOfOwn)
  const sheets = useAtlas(({ document }) => document.sheets)
  const shading = useAtlas(mapShading)
  const siteIds = useAtlas((state) => (hasFilters(state) ? visibleSiteIds(state) : null))
  const atNodes = useTownsAtNodes()
  return useMemo(
    () =>
      composeLayers({
        language,
        colourTheme,
        themes,
        variant,
        ownColours,
        sheets,
        shading,
        siteIds,
        townsAtNodes: atNodes,
      }),
    [language, colourTheme, themes, variant, ownColours, sheets, shading, siteIds, atNodes],
  )
}
