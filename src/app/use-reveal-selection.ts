import { type RefObject, useEffect } from 'react'
import { camera } from '../map/camera-port'
import { selectedRecord } from '../store/selectors/selected'
import { useAtlas } from '../store/use-atlas'

/** Once the card stands, moves the map if the card hides what it is about. */
export const useRevealSelection = (card: RefObject<HTMLElement | null>): void => {
  const selected = useAtlas(selectedRecord)
  const position = selected?.record && 'position' in selected.record ? selected.record.position : null
  useEffect(() => {
    if (!position) return
    // the card is a later chunk: it has its height one frame after it is on the page
    const frame = requestAnimationFrame(() => {
      const box = card.current?.getBoundingClientRect()
      if (box && box.height > 0) camera.reveal(position, box)
    })
    return () => cancelAnimationFrame(frame)
  }, [position, card])
}
