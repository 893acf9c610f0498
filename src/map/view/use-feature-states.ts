import type { Map as MapLibreMap } from 'maplibre-gl'
import { useEffect, useMemo } from 'react'
import type { Selection } from '../../permalink/snapshot'
import { useAtlas } from '../../store/use-atlas'
import { nodesOfTowns } from '../overlays/towns-at-nodes'
import { SOURCE_OF_KIND } from './picking'

type State = 'hovered' | 'selected'

const useFlag = (map: MapLibreMap | null, state: State, target: Selection | null): void => {
  const kind = target?.kind
  const id = target?.id
  useEffect(() => {
    if (!map || !kind || id === undefined) return
    const feature = { source: SOURCE_OF_KIND[kind], id }
    if (!map.getSource(feature.source)) return
    map.setFeatureState(feature, { [state]: true })
    return () => {
      if (map.style && map.getSource(feature.source)) map.setFeatureState(feature, { [state]: false })
    }
  }, [map, state, kind, id])
}

/** What is selected as the map draws it: a town that the corridor draws as its node is that node. */
const useDrawnSelection = (): Selection | null => {
  const selection = useAtlas(({ session }) => session.selection)
  const towns = useAtlas(({ datasets }) => datasets.towns)
  const corridor = useAtlas(({ datasets }) => datasets.corridor)
  const shown = useAtlas(({ session }) => session.themes.corridor.visible)
  return useMemo(() => {
    if (selection?.kind !== 'town' || !shown || towns.status !== 'ready' || corridor.status !== 'ready')
      return selection
    const node = nodesOfTowns(towns.value.records, corridor.value.nodes.values()).get(selection.id)
    return node === undefined ? selection : { kind: 'node', id: node }
  }, [selection, towns, corridor, shown])
}

/** Shows on the map what is selected and what is pointed at, wherever that was done. `map` is null until its layers are there. */
export const useFeatureStates = (map: MapLibreMap | null): void => {
  useFlag(map, 'selected', useDrawnSelection())
  useFlag(
    map,
    'hovered',
    useAtlas(({ session }) => session.hovered),
  )
}
