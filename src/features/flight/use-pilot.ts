import { useEffect, useState } from 'react'
import type { Metres } from '../../domain/units'
import { watchMoves } from '../../map/camera-port'
import { useAtlasStore } from '../../store/use-atlas'
import { createPilot, type Pilot } from './pilot'
import { prefersReducedMotion } from './use-reduced-motion'

const theMap = (): HTMLElement | null => document.querySelector('#map [data-purpose="map"]')

const sizeOfMap = () => {
  const map = theMap()
  return { width: map?.clientWidth ?? 1, height: map?.clientHeight ?? 1 }
}

/** Keys that move a focused map. */
const MOVES = /^(?:Arrow(?:Left|Right|Up|Down)|[-+=_nN])$/

/** The flight gives way to a hand on the map, to whatever else moves it, and to what covers the page. */
const giveWayToOthers = (pilot: Pilot): (() => void) => {
  const end = new AbortController()
  const options = { signal: end.signal, passive: true, capture: true }
  const map = theMap()
  map?.addEventListener('pointerdown', pilot.giveWay, options)
  map?.addEventListener('wheel', pilot.giveWay, options)
  map?.addEventListener('keydown', ({ key }) => MOVES.test(key) && pilot.giveWay(), options)
  document.addEventListener('visibilitychange', () => (document.hidden ? pilot.sleep() : pilot.wake()), {
    signal: end.signal,
  })
  const stopWatching = watchMoves(pilot.giveWay)
  return () => {
    end.abort()
    stopWatching()
  }
}

/** A pilot for as long as the bar is there; it sets out by itself unless the reader asks for less motion. */
export const usePilot = (start: Metres): Pilot => {
  const store = useAtlasStore()
  const [pilot] = useState(() =>
    createPilot(store, start, {
      frames: { request: (step) => requestAnimationFrame(step), cancel: (id) => cancelAnimationFrame(id) },
      reducedMotion: prefersReducedMotion,
      size: sizeOfMap,
    }),
  )
  useEffect(() => {
    const stopGivingWay = giveWayToOthers(pilot)
    const stopFollowing = store.subscribe(({ session: { story, compare } }) => {
      if (story !== null || compare !== null) pilot.giveWay()
    })
    if (prefersReducedMotion()) pilot.goTo(start, true)
    else pilot.play()
    return () => {
      pilot.sleep()
      stopFollowing()
      stopGivingWay()
    }
  }, [pilot, store, start])
  return pilot
}
