import type { ReactNode } from 'react'
import type { AtlasMapProps } from '../map/view/AtlasMap'
import { useMapCode } from './use-map-code'

type LateMapProps = AtlasMapProps & { readonly waiting: ReactNode }

/** The map as soon as its code is there. */
export const LateMap = ({ waiting, ...props }: LateMapProps) => {
  const AtlasMap = useMapCode()
  return AtlasMap ? <AtlasMap {...props} /> : waiting
}
