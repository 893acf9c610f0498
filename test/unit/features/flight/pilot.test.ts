import { expect, test, vi } from 'vitest'
import { distanceBetween } from '../../../../src/domain/earth/inverse'
import { metres } from '../../../../src/domain/units'
import { flightReading } from '../../../../src/features/flight/flight-reading'
import { createPilot, type PilotPorts } from '../../../../src/features/flight/pilot'
import { chainageAfterKey } from '../../../../src/features/flight/slider-keys'
import { base } from '../../../../src/permalink/base'
import { createAtlasStore } from '../../../../src/store/create-atlas-store'
import { flightCourse } from '../../../../src/store/selectors/corridor-flight'
import { startingFrom } from '../../../../src/store/starting-state'
import { aCorridor } from '../../../support/a-corridor'
import { ready } from '../../../support/layered'

/** GeodSolve, WGS84. */
const LEGS = [101_552.943869, 213_384.337843, 121_549.298077] as const
const LENGTH = LEGS[0] + LEGS[1] + LEGS[2]

const CAMERA = { lon: 67, lat: 30, zoom: 5, bearing: 0, pitch: 0 }

/** Where a town stands on the course: what “Next” sends the flight to. */
const chainageOf = (town: number): number => {
  const state = startingFrom(base())
  const course = flightCourse({ ...state, datasets: { ...state.datasets, corridor: ready(aCorridor()) } })
  return course?.nodes[town]?.chainage ?? Number.NaN
}

/** A pilot whose frames come when the test says so. */
const aPilot = (changes: Partial<PilotPorts> = {}) => {
  const state = startingFrom({ ...base(), camera: CAMERA })
  const store = createAtlasStore({ ...state, datasets: { ...state.datasets, corridor: ready(aCorridor()) } })
  let next: ((now: number) => void) | null = null
  let now = 0
  const pilot = createPilot(store, metres(0), {
    frames: {
      request: (step) => {
        next = step
        return 1
      },
      cancel: () => {
        next = null
      },
    },
    reducedMotion: () => false,
    size: () => ({ width: 900, height: 600 }),
    ...changes,
  })
  const fly = (seconds: number, frame = 0.05): void => {
    for (let flown = 0; flown < seconds - 1e-9; flown += frame) {
      now += frame * 1000
      next?.(now)
    }
  }
  const camera = () => store.getState().session.camera ?? CAMERA
  return { store, pilot, fly, camera, waits: () => next === null }
}

/** Set down on the course, so that no way there comes first. */
const onCourse = (changes: Partial<PilotPorts> = {}) => {
  const parts = aPilot(changes)
  parts.pilot.goTo(0)
  parts.pilot.play()
  parts.fly(0.05)
  return parts
}

test('first the camera flies to the course, then along it', () => {
  const { pilot, fly, camera } = aPilot()
  pilot.play()
  fly(0.5)
  expect(pilot.view.getState()).toMatchObject({ chainage: 0, strayed: true, playing: true })
  expect(camera().zoom).not.toBe(CAMERA.zoom)
  fly(6)
  expect(pilot.view.getState().strayed).toBe(false)
  expect(pilot.view.getState().chainage).toBeGreaterThan(0)
})

test('equal times carry the camera over equal distances of the ground', () => {
  const { fly, camera } = onCourse()
  const places = Array.from({ length: 10 }, (_, second) => {
    if (second > 0) fly(1)
    return [camera().lon, camera().lat] as const
  })
  const ways = places.slice(1).map((place, index) => distanceBetween(places[index] ?? place, place))
  for (const way of ways) expect(way / (LENGTH / 60)).toBeCloseTo(1, 6)
})

test('it stands at a town, tells it once, and goes on', () => {
  const { pilot, fly, store } = onCourse()
  const told = vi.fn()
  pilot.view.subscribe((view, before) => view.told !== before.told && told(view.told))
  fly((60 * LEGS[0]) / LENGTH + 1)
  expect(pilot.view.getState().chainage).toBeCloseTo(LEGS[0], 3)
  expect(store.getState().session.lab.chainage).toBeCloseTo(LEGS[0], 3)
  expect(told.mock.calls).toEqual([[expect.closeTo(LEGS[0], 3)]])
  fly(3)
  expect(pilot.view.getState().chainage).toBeGreaterThan(LEGS[0] + 1000)
})

test('sent on to the next town while it flies, it stands there too, if it is to stop at towns', () => {
  const { pilot, fly } = onCourse()
  pilot.goTo(chainageOf(1))
  fly(2.5)
  expect(pilot.view.getState()).toMatchObject({ chainage: chainageOf(1), playing: true })
  fly(1)
  expect(pilot.view.getState().chainage).toBeGreaterThan(chainageOf(1) + 1000)
  pilot.set({ pauses: false })
  pilot.goTo(chainageOf(2))
  fly(0.5)
  expect(pilot.view.getState().chainage).toBeGreaterThan(chainageOf(2) + 1000)
})

test('it ends at the last town, and flying anew begins at the first', () => {
  const { pilot, fly, camera, waits } = onCourse()
  pilot.set({ pauses: false, duration: 30 })
  fly(31)
  expect(pilot.view.getState()).toMatchObject({ playing: false })
  expect(pilot.view.getState().chainage).toBeCloseTo(LENGTH, 3)
  expect(camera()).toMatchObject({ lon: expect.closeTo(62.32541, 6), lat: expect.closeTo(25.12163, 6) })
  expect(waits()).toBe(true)
  pilot.play()
  fly(1)
  expect(pilot.view.getState().chainage).toBeLessThan(LENGTH / 10)
})

test('it gives way to whoever moves the map, and goes on from the same kilometre', () => {
  const { pilot, fly, camera, store } = onCourse()
  fly(4)
  pilot.giveWay()
  const { chainage } = pilot.view.getState()
  expect(pilot.view.getState()).toMatchObject({ playing: false, strayed: true })
  store.setState(({ session }) => ({ session: { ...session, camera: CAMERA } }))
  fly(5)
  expect(camera()).toEqual(CAMERA)
  pilot.play()
  fly(0.5)
  // on the way back: neither where the hand left the map nor on the course yet
  expect(pilot.view.getState().chainage).toBe(chainage)
  expect(camera().zoom).toBeGreaterThan(CAMERA.zoom)
  fly(2)
  expect(pilot.view.getState().chainage).toBeGreaterThan(chainage)
})

test('with less motion the camera only jumps from town to town', () => {
  const { pilot, fly, camera } = onCourse({ reducedMotion: () => true })
  const seen = new Set<string>()
  for (let second = 0; second < 20; second += 0.5) {
    seen.add(`${camera().lat.toFixed(5)}`)
    fly(0.5)
  }
  expect([...seen]).toEqual(['28.82704', '27.92385', '26.00122', '25.12163'])
  expect(pilot.view.getState()).toMatchObject({ playing: false })
})

test('a tab that was hidden does not find the flight far ahead', () => {
  const { pilot, fly } = onCourse()
  fly(2)
  pilot.sleep()
  const { chainage } = pilot.view.getState()
  fly(20)
  pilot.wake()
  fly(0.1)
  expect(pilot.view.getState().chainage - chainage).toBeLessThan(LENGTH / 100)
})

test('captions name the town at its kilometre, the leg that leads on, and the side of what lies near', () => {
  const { store } = aPilot()
  const course = flightCourse(store.getState())
  if (!course) throw new Error('no course')
  const at = (chainage: number) => flightReading(store.getState(), course, metres(chainage))
  expect(course.nodes.map(({ id }) => id)).toEqual(['nokundi', 'mashkel', 'turbat', 'gwadar'])
  expect(at(0)).toMatchObject({ node: 'nokundi', leg: { leg: 1 } })
  expect(at(LEGS[0])).toMatchObject({ node: 'mashkel', leg: { leg: 2, to: 'turbat' } })
  expect(at(LEGS[0] + LEGS[1])).toMatchObject({ node: 'turbat', leg: { leg: 3 } })
  expect(at(LENGTH)).toMatchObject({ node: 'gwadar', leg: { leg: 3 } })
  expect(at(LEGS[0] - 10_000)).toMatchObject({ node: null, leg: { leg: 1 }, near: { side: 'ahead' } })
  expect(at(LEGS[0] - 10_000).near?.distance).toBeCloseTo(10_000, 3)
  expect(at(LEGS[0] + 50_000)).toMatchObject({ node: null, near: null })
})

test('keys go by kilometres and towns, and the arrows to the sides as one reads', () => {
  const course = {
    length: metres(400_000),
    nodes: [0, 100_000, 400_000].map((chainage) => ({ chainage: metres(chainage) })),
  }
  const after = (key: string, at: number, shiftKey = false, rightToLeft = false) =>
    chainageAfterKey({ key, shiftKey }, course, metres(at), rightToLeft)
  expect(after('ArrowRight', 5000)).toBe(6000)
  expect(after('ArrowRight', 5000, false, true)).toBe(4000)
  expect(after('ArrowLeft', 5000, true, true)).toBe(15_000)
  expect(after('ArrowLeft', 5000, true)).toBe(0)
  expect(after('PageDown', 100_000)).toBe(400_000)
  expect(after('PageUp', 100_000)).toBe(0)
  expect(after('PageUp', 100_500)).toBe(100_000)
  expect(after('End', 0)).toBe(400_000)
  expect(after('Tab', 0)).toBeNull()
})
