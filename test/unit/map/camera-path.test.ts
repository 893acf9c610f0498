import { expect, test } from 'vitest'
import { easePath, flightPath, onPlane, pathAlong } from '../../../src/map/camera-path'
import type { Camera } from '../../../src/permalink/snapshot'
import fc from '../../support/fuzz'

const SIZE = { width: 800, height: 600 }
const aCamera = (changes: Partial<Camera> = {}): Camera => ({
  lon: 62.75,
  lat: 28.83,
  zoom: 7,
  bearing: 0,
  pitch: 0,
  ...changes,
})
const GWADAR = aCamera({ lon: 62.32, lat: 25.12, zoom: 8 })

const cameras = fc.record({
  lon: fc.double({ min: 60, max: 78, noNaN: true }),
  lat: fc.double({ min: 23, max: 37, noNaN: true }),
  zoom: fc.double({ min: 3.5, max: 10, noNaN: true }),
  bearing: fc.double({ min: -180, max: 180, noNaN: true }),
  pitch: fc.double({ min: 0, max: 60, noNaN: true }),
})

const expectAt = (camera: Camera, wanted: Camera): void => {
  expect(camera.lon).toBeCloseTo(wanted.lon, 6)
  expect(camera.lat).toBeCloseTo(wanted.lat, 6)
  expect(camera.zoom).toBeCloseTo(wanted.zoom, 6)
  expect(Math.cos(((camera.bearing - wanted.bearing) * Math.PI) / 180)).toBeCloseTo(1, 9)
  expect(camera.pitch).toBeCloseTo(wanted.pitch, 6)
}

test('every way begins where the camera is and ends where it goes', () => {
  fc.assert(
    fc.property(cameras, cameras, (from, to) => {
      const line = [onPlane({ lon: 63, lat: 27 })]
      for (const path of [easePath(from, to), flightPath(from, to, SIZE), pathAlong(from, to, line, SIZE)]) {
        expectAt(path.at(0), from)
        expectAt(path.at(1), to)
        expect(path.duration).toBeGreaterThan(0)
      }
    }),
  )
})

test('a flight takes the way that van Wijk and Nuij found', () => {
  // half way as d3-interpolate 3.0.2 has it: interpolateZoom.rho(1.42) on the Mercator plane, from 800 pixels of zoom 7
  const halfWay = { lon: 62.46333333333334, lat: 26.370187397786395, zoom: 6.799801080523991 }
  const middle = flightPath(aCamera(), GWADAR, SIZE).at(0.5)
  expect(middle.lon).toBeCloseTo(halfWay.lon, 9)
  expect(middle.lat).toBeCloseTo(halfWay.lat, 9)
  expect(middle.zoom).toBeCloseTo(halfWay.zoom, 9)
})

test('along a line the camera passes through its places, in their order', () => {
  const mashkel = { lon: 62.94, lat: 28.02 }
  const turbat = { lon: 63.05, lat: 26.0 }
  const path = pathAlong(aCamera(), GWADAR, [onPlane(mashkel), onPlane(turbat)], SIZE)
  const way = Array.from({ length: 2001 }, (_, step) => path.at(step / 2000))
  const reached = [mashkel, turbat].map((place) =>
    way.findIndex(({ lon, lat }) => Math.hypot(lon - place.lon, lat - place.lat) < 0.01),
  )
  expect(reached[0]).toBeGreaterThan(0)
  expect(reached[1]).toBeGreaterThan(reached[0] ?? 0)
})

test('the camera turns by the shorter way round', () => {
  const path = easePath(aCamera({ bearing: 170 }), aCamera({ bearing: -170 }))
  expect(Math.abs(path.at(0.5).bearing)).toBeCloseTo(180, 6)
})
