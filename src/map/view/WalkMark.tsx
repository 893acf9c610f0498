import type { Map as MapLibreMap } from 'maplibre-gl'
import { useEffect, useRef } from 'react'
import type { Position } from '../../domain/position'

type WalkMarkProps = { readonly map: MapLibreMap; readonly position: Position; readonly words: string }

/** Where the keyboard has walked to: a ring round the place and, below it, what it is. Screen readers are told apart. */
export const WalkMark = ({ map, position: [lon, lat], words }: WalkMarkProps) => {
  const mark = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const follow = (): void => {
      const { x, y } = map.project([lon, lat])
      mark.current?.style.setProperty('translate', `${x}px ${y}px`)
    }
    follow()
    map.on('move', follow)
    return () => {
      map.off('move', follow)
    }
  }, [map, lon, lat])
  return (
    <div ref={mark} className="atlas-map__walk" aria-hidden="true">
      <p data-purpose="walked-to">{words}</p>
    </div>
  )
}
