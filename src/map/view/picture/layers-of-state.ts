import { chosenVariant, coloursOfOwn, courseOf } from '../../../store/selectors/corridor-courses'
import { mapShading } from '../../../store/selectors/map-shading'
import { hasFilters, visibleSiteIds } from '../../../store/selectors/sites'
import type { AtlasState } from '../../../store/state'
import { nodesOn, townsAtNodes } from '../../overlays/towns-at-nodes'
import { composeLayers } from '../../style/compose'
import type { AtlasLayer } from '../../style/entry'

const townsOnCorridor = (state: AtlasState): readonly string[] => {
  const { towns, corridor } = state.datasets
  const course = courseOf(state, chosenVariant(state))
  if (!state.session.themes.corridor.visible || !course) return []
  if (towns.status !== 'ready' || corridor.status !== 'ready') return []
  return townsAtNodes(towns.value.records, nodesOn(corridor.value.nodes, course.legs))
}

/** Every layer of the atlas for a state, as `useLayers` follows it. */
export const layersOfState = (state: AtlasState): readonly AtlasLayer[] =>
  composeLayers({
    language: state.session.language,
    colourTheme: state.session.colourTheme,
    themes: state.session.themes,
    variant: chosenVariant(state),
    ownColours: coloursOfOwn(state),
    sheets: state.document.sheets,
    shading: mapShading(state),
    siteIds: hasFilters(state) ? visibleSiteIds(state) : null,
    townsAtNodes: townsOnCorridor(state),
  })
