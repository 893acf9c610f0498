import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import { Layer, useMap } from 'react-map-gl/maplibre'
import type { AtlasLayer } from '../style/entry'
import { SOURCE_IDS } from '../style/ids'

/** True once every source exists: layers added before that would be skipped and come back in the wrong order. */
const useSourcesExist = (): boolean => {
  const { current: map } = useMap()
  const [exist, setExist] = useState(false)
  useEffect(() => {
    if (!map || exist) return
    const look = (): void => {
      if (SOURCE_IDS.every((id) => map.getSource(id) !== undefined)) setExist(true)
    }
    look()
    map.on('styledata', look)
    map.on('sourcedataloading', look)
    return () => {
      map.off('styledata', look)
      map.off('sourcedataloading', look)
    }
  }, [map, exist])
  return exist
}

type AtlasLayersProps = { readonly layers: readonly AtlasLayer[]; readonly onMounted: () => void }

/** All layers, flat, in the order of the catalogue; figures beside the map are brought up to date before it is. */
export const AtlasLayers = ({ layers, onMounted }: AtlasLayersProps) => {
  const ready = useSourcesExist()
  useEffect(() => {
    if (ready) onMounted()
  }, [ready, onMounted])
  const shown = useDeferredValue(layers)
  const parts = useMemo(() => shown.map((layer) => <Layer key={layer.id} {...layer} />), [shown])
  return ready ? parts : null
}
