import type { Map as MapLibreMap } from 'maplibre-gl'
import { type KeyboardEvent, useCallback, useEffect, useState } from 'react'
import type { Position } from '../../domain/position'
import type { AtlasStore } from '../../store/create-atlas-store'
import { hover, select } from '../../store/selection-commands'
import { useAtlasStore } from '../../store/use-atlas'
import { setPointer } from '../../store/view-commands'
import { camera } from '../camera-port'
import type { MapTexts } from '../map-texts'
import { panBy, settle } from './camera-steps'
import { readingOrder, stepTo } from './feature-walk'
import { type MapKeyCommand, mapKeyCommand } from './map-keys'
import { openAt } from './open-at'
import { pointsInView } from './pick-on-map'
import { sketchTool } from './sketch-tool'

const CROSSHAIR_TOLERANCE = 14
const PAN = 140
/** Keys that act on what lies at the centre. */
const AT_CENTRE: readonly string[] = ['Enter', 'Backspace', 'Delete']

const centreOf = (map: MapLibreMap) => map.project(map.getCenter())

const walk = (store: AtlasStore, map: MapLibreMap, step: 1 | -1, texts: MapTexts): string => {
  const ordered = readingOrder(pointsInView(map))
  const { hovered, language } = store.getState().session
  const found = stepTo(ordered, hovered, step, centreOf(map))
  if (!found) return texts.nothingInView
  hover(store, found.selection)
  const { lng, lat } = map.unproject([found.x, found.y])
  setPointer(store, [lng, lat])
  return texts.walkedTo(language === 'ur' ? found.nameUr : found.name, ordered.indexOf(found) + 1, ordered.length)
}

const open = (store: AtlasStore, map: MapLibreMap, texts: MapTexts): string => {
  const { hovered, ticking } = store.getState().session
  if (hovered && !ticking) {
    select(store, hovered)
    return ''
  }
  return openAt(store, map, centreOf(map), CROSSHAIR_TOLERANCE) ? '' : texts.nothingHere
}

const obey = (command: MapKeyCommand, store: AtlasStore, map: MapLibreMap, texts: MapTexts): string => {
  if (command.kind === 'walk') return walk(store, map, command.step, texts)
  if (command.kind === 'open') return open(store, map, texts)
  if (command.kind === 'north') camera.resetNorth()
  if (command.kind === 'zoom') (command.by > 0 ? camera.zoomIn : camera.zoomOut)()
  if (command.kind === 'pan') {
    hover(store, null)
    panBy(map, command.x, command.y, PAN)
  }
  return ''
}

export type MapKeys = {
  /** True while the keyboard moves the map: the crosshair shows where Enter would open. */
  readonly crosshair: boolean
  /** What a screen reader is told. */
  readonly spoken: string
  /** Where Alt and an arrow have walked to; null once the map moves on. */
  readonly walkedTo: Position | null
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly onPointerMove: () => void
}

/** The map by keyboard. */
export const useMapKeys = (map: MapLibreMap | null, texts: MapTexts): MapKeys => {
  const store = useAtlasStore()
  const [crosshair, setCrosshair] = useState(false)
  const [spoken, setSpoken] = useState('')
  const [walkedTo, setWalkedTo] = useState<Position | null>(null)
  useEffect(() => {
    if (!map || !crosshair || walkedTo) return
    // whatever moves the map, what lies under the crosshair is what is read out
    const follow = (): void => {
      const { lng, lat } = map.getCenter()
      setPointer(store, [lng, lat])
    }
    follow()
    map.on('moveend', follow)
    return () => {
      map.off('moveend', follow)
    }
  }, [map, store, crosshair, walkedTo])
  const onKeyDown = useCallback(
    (event: KeyboardEvent): void => {
      // Enter and its like mean the place the arrows have led to, not one on the way there
      if (map && AT_CENTRE.includes(event.key)) settle(map)
      if (map && sketchTool()?.key(map, event.key)) {
        event.preventDefault()
        event.stopPropagation()
        setCrosshair(true)
        return
      }
      const command = mapKeyCommand(event)
      if (!map || !command) return
      event.preventDefault()
      event.stopPropagation()
      setCrosshair(true)
      setSpoken(obey(command, store, map, texts))
      if (command.kind === 'walk') {
        const { hovered, pointer } = store.getState().session
        setWalkedTo(hovered ? pointer : null)
      }
      if (command.kind === 'pan') setWalkedTo(null)
    },
    [map, store, texts],
  )
  const onPointerMove = useCallback(() => {
    setCrosshair(false)
    setWalkedTo(null)
  }, [])
  return { crosshair, spoken, walkedTo, onKeyDown, onPointerMove }
}
