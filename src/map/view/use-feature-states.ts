import type { Map as MapLibreMap } from 'maplibre-gl'
import { useEffect } from 'react'
import type { Selection } from '../../permalink/snapshot'
import { useAtlas } from '../../store/use-atlas'
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

/** Shows on the map what is selected and what is pointed at, wherever that was done. `map` is null until its layers are there. */
export const useFeatureStates = (map: MapLibreMap | null): void => {
  useFlag(
    map,
    'selected',
    useAtlas(({ session }) => session.selection),
  )
  useFlag(
    map,
    'hovered',
    useAtlas(({ session }) => session.hovered),
  )
}
