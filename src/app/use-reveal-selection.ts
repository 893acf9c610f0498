import { type RefObject, useEffect } from 'react'
import { sheetBounds } from '../domain/coverage/sheet-number'
import type { BBox } from '../domain/position'
import { boundsOfProvince } from '../map/bounds-of-province'
import { camera } from '../map/camera-port'
import { selectedRecord } from '../store/selectors/selected'
import type { AtlasState } from '../store/state'
import { useAtlas, useAtlasStore } from '../store/use-atlas'

/** The box round what has no single point. */
const boundsOfSelection = (state: AtlasState): BBox | null => {
  const { selection } = state.session
  if (selection?.kind === 'sheet') return sheetBounds(selection.id)
  return selection?.kind === 'province' ? boundsOfProvince(state, selection.id) : null
}

/** Once the card stands, moves the map if the card hides what it is about. */
export const useRevealSelection = (card: RefObject<HTMLElement | null>): void => {
  const store = useAtlasStore()
  const selected = useAtlas(selectedRecord)
  const record = selected?.record ?? null
  useEffect(() => {
    const held = card.current
    if (!record || !held) return
    // the card is a later chunk: it has no height until its code is there
    const standing = new ResizeObserver(() => {
      const box = held.getBoundingClientRect()
      if (box.height === 0) return
      standing.disconnect()
      if ('position' in record && record.position) camera.reveal(record.position, box)
      const bounds = boundsOfSelection(store.getState())
      if (bounds) camera.revealBounds(bounds, box)
    })
    standing.observe(held)
    return () => standing.disconnect()
  }, [record, store, card])
}
