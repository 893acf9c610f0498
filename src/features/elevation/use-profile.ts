import { useEffect, useRef, useState } from 'react'
import type { CorridorVariant } from '../../domain/corridor/corridor-variant'
import { type ElevationProfile, profileOf, samplePlaces } from '../../domain/corridor/elevation-profile'
import { metres } from '../../domain/units'
import { surveyed } from '../../store/selectors/corridor'
import { type ElevationReading, readElevation } from '../../workers/read-elevation'

export type ProfileState =
  | { readonly kind: 'idle' | 'broke' | 'failed' }
  | { readonly kind: 'working'; readonly done: number; readonly of: number }
  | {
      readonly kind: 'ready'
      readonly profile: ElevationProfile
      readonly tiles: number
      readonly missing: number
    }

const IDLE: ProfileState = { kind: 'idle' }

/** Draws the profile of a course when asked; another course or another source puts an old one away. */
export const useProfile = (course: CorridorVariant | null, template: string | null) => {
  const [state, setState] = useState<ProfileState>(IDLE)
  const reading = useRef<ElevationReading | null>(null)
  const cancel = () => {
    reading.current?.cancel()
    reading.current = null
    setState(IDLE)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of either ends the work on the one before
  useEffect(() => {
    setState(IDLE)
    return () => {
      reading.current?.cancel()
      reading.current = null
    }
  }, [course, template])
  const draw = (zoom: number) => {
    if (!course || template === null) return
    const places = samplePlaces(surveyed(course))
    const started = readElevation(
      template,
      zoom,
      places.map(({ position }) => position),
      (done, of) => reading.current === started && setState({ kind: 'working', done, of }),
    )
    reading.current = started
    if (!started) return setState({ kind: 'broke' })
    setState({ kind: 'working', done: 0, of: 0 })
    started.finished.then(
      ({ heights, tiles, missing }) => {
        if (reading.current !== started) return
        reading.current = null
        if (missing === tiles) return setState({ kind: 'failed' })
        const samples = places.map(({ chainage }, at) => ({ chainage: metres(chainage), height: heights[at] ?? null }))
        setState({ kind: 'ready', profile: profileOf(samples), tiles, missing })
      },
      () => reading.current === started && setState({ kind: 'broke' }),
    )
  }
  return { state, draw, cancel }
}
