import type { AtlasMapProps } from '../map/view/AtlasMap'
import { useMapCode } from './use-map-code'

/** The map as soon as its code is there. */
export const LateMap = (props: AtlasMapProps) => {
  const AtlasMap = useMapCode()
  return AtlasMap ? <AtlasMap {...props} /> : props.waiting
}
