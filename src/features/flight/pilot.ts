import { createStore, type StoreApi } from 'zustand/vanilla'
import { type Flown, flyOn } from '../../domain/corridor/fly-on'
import { type Metres, metres } from '../../domain/units'
import { type CameraPath, easePath, flightPath } from '../../map/camera-path'
import { readViewport } from '../../map/viewport'
import type { Camera } from '../../permalink/snapshot'
import { standAt } from '../../store/corridor-commands'
import type { AtlasStore } from '../../store/create-atlas-store'
import { flightCourse } from '../../store/selectors/corridor-flight'
import { setCamera } from '../../store/view-commands'
import { cameraAlong, type Height } from './flight-camera'

/** Seconds the whole course may take, stops not counted. */
export const DURATIONS = [240, 120, 60, 30] as const

/** Seconds at each town: time to read its name and look round. */
export const STAY = 3

export type FlightView = {
  readonly chainage: Metres
  readonly playing: boolean
  /** True while the map shows another place than the flight has come to: a hand has moved it. */
  readonly strayed: boolean
  readonly duration: (typeof DURATIONS)[number]
  readonly height: Height
  readonly pauses: boolean
  /** The chainage a screen reader is told of; null while nothing has happened that is worth it. */
  readonly told: Metres | null
}

export type PilotPorts = {
  readonly frames: { readonly request: (step: (now: number) => void) => number; readonly cancel: (id: number) => void }
  readonly reducedMotion: () => boolean
  /** CSS pixels of the map. */
  readonly size: () => { readonly width: number; readonly height: number }
}

/** A frame that took longer was no frame: the machine or the tab slept. */
const LONGEST_FRAME = 1
/** Panels and captions are told this often, in seconds; the map moves at every frame. */
const TELL_EVERY = 0.05

const viewed = (store: AtlasStore): Camera | null => {
  const { camera } = store.getState().session
  const viewport = readViewport()
  if (!viewport) return camera
  const [lon, lat] = viewport.centre
  return { lon, lat, zoom: viewport.zoom, bearing: viewport.bearing, pitch: camera?.pitch ?? 0 }
}

export type Pilot = {
  readonly view: StoreApi<FlightView>
  readonly play: () => void
  readonly pause: () => void
  /** Goes to a chainage at once; `tell` where nothing else says where that is. */
  readonly goTo: (chainage: number, tell?: boolean) => void
  readonly set: (choice: Partial<Pick<FlightView, 'duration' | 'height' | 'pauses'>>) => void
  /** Somebody else is about to move the map, or has: the flight waits. */
  readonly giveWay: () => void
  readonly sleep: () => void
  readonly wake: () => void
}

/** Flies along the chosen course of a store: the camera every frame, everything else a few times a second. */
export const createPilot = (store: AtlasStore, start: Metres, ports: PilotPorts): Pilot => {
  const view = createStore<FlightView>(() => ({
    chainage: start,
    playing: false,
    strayed: true,
    duration: 60,
    height: 'middle',
    pauses: true,
    told: null,
  }))
  let flown: Flown = { chainage: start, rest: 0 }
  let approach: { readonly path: CameraPath; readonly gone: number } | null = null
  let hasFlown = false
  let [frame, last, untold] = [0, Number.NaN, 0]

  const course = () => flightCourse(store.getState())

  const show = (): void => {
    const flight = course()
    const camera = flight && cameraAlong(flight, flown.chainage, view.getState().height)
    if (camera) setCamera(store, camera)
  }

  const tell = (changes: Partial<FlightView> = {}): void => {
    untold = 0
    view.setState({ chainage: flown.chainage, ...changes })
    standAt(store, flown.chainage)
  }

  const stop = (changes: Partial<FlightView>): void => {
    ports.frames.cancel(frame)
    approach = null
    tell({ playing: false, ...changes })
  }

  /** On the way to the course: true until it is reached. */
  const arriving = (seconds: number): boolean => {
    if (!approach) return false
    approach = { ...approach, gone: approach.gone + seconds }
    const share = (approach.gone * 1000) / approach.path.duration
    if (share < 1) {
      setCamera(store, approach.path.at(share))
      return true
    }
    approach = null
    view.setState({ strayed: false })
    return false
  }

  const advance = (seconds: number): void => {
    const flight = course()
    if (!flight) return
    const { duration, pauses, told } = view.getState()
    const steps = ports.reducedMotion()
    const stay = steps || pauses ? STAY : 0
    const speed = steps ? Number.POSITIVE_INFINITY : flight.length / duration
    const before = flown
    flown = flyOn(flown, seconds, {
      length: flight.length,
      speed,
      stops: flight.nodes.map((node) => node.chainage),
      stay,
    })
    untold += seconds
    if (!steps || flown.chainage !== before.chainage) show()
    if (flown.chainage >= flight.length) stop({ told: flown.chainage })
    else if (flown.rest > 0 && flown.chainage !== told) tell({ told: flown.chainage })
    else if (untold >= TELL_EVERY) tell()
  }

  const step = (now: number): void => {
    const seconds = Number.isNaN(last) ? 0 : Math.min(LONGEST_FRAME, Math.max(0, now - last) / 1000)
    last = now
    frame = ports.frames.request(step)
    if (!arriving(seconds)) advance(seconds)
  }

  const run = (): void => {
    ports.frames.cancel(frame)
    last = Number.NaN
    frame = ports.frames.request(step)
  }

  /** The way from what the map shows to the place the flight has come to. */
  const wayThere = (): CameraPath | null => {
    const flight = course()
    const to = flight && cameraAlong(flight, flown.chainage, view.getState().height)
    const from = viewed(store)
    if (!to || !from || ports.reducedMotion()) return null
    return hasFlown ? easePath(from, to) : flightPath(from, to, ports.size())
  }

  /** Set down at a town while it flies, the flight stands there as if it had come by itself. */
  const restAt = (chainage: number): number => {
    const { playing, pauses } = view.getState()
    const stands = playing && (pauses || ports.reducedMotion())
    return stands && course()?.nodes.some((node) => node.chainage === chainage) ? STAY : 0
  }

  const goTo: Pilot['goTo'] = (chainage, told = false) => {
    const flight = course()
    if (!flight) return
    approach = null
    hasFlown = true
    flown = { chainage: metres(Math.max(0, Math.min(flight.length, chainage))), rest: restAt(chainage) }
    show()
    tell({ strayed: false, ...(told ? { told: flown.chainage } : {}) })
  }

  return {
    view,
    goTo,
    play: () => {
      const flight = course()
      if (!flight) return
      if (flown.chainage >= flight.length) goTo(0)
      const path = view.getState().strayed ? wayThere() : null
      approach = path && { path, gone: 0 }
      hasFlown = true
      if (!path) {
        show()
        // one stands for a while where one has been set down, before the first step
        if (ports.reducedMotion()) flown = { ...flown, rest: STAY }
      }
      view.setState({ playing: true, told: null, ...(path ? {} : { strayed: false }) })
      run()
    },
    pause: () => stop({ told: flown.chainage }),
    set: (choice) => {
      view.setState(choice)
      if (choice.height && !view.getState().strayed) show()
    },
    giveWay: () => {
      if (view.getState().playing) stop({ told: flown.chainage })
      view.setState({ strayed: true })
    },
    sleep: () => ports.frames.cancel(frame),
    wake: () => {
      if (view.getState().playing) run()
    },
  }
}
