import { expect, test } from 'vitest'
import type { Position } from '../../../../src/domain/position'
import { fittedCamera } from '../../../../src/features/story/fitted-camera'
import { PLATE } from '../../../../src/map/overlays/plate'

/** The maps of a chapter that is presented on these screens: beside the words, or above them on a telephone. */
const MAPS = [
  { screen: '1440×900', width: 950, height: 836 },
  { screen: '1920×1080', width: 1267, height: 1016 },
  { screen: '390×844', width: 390, height: 325 },
]

const VIEWS: readonly { name: string; lon: number; lat: number; zoom: number; inFocus: readonly Position[] }[] = [
  // the ends of Pakistan: west, south, east with Gilgit-Baltistan, north
  {
    name: 'The 40% claim',
    lon: 68.9,
    lat: 30.4,
    zoom: 4.45,
    inFocus: [
      [60.84, 29.86],
      [68.1, 23.7],
      [77.05, 35.4],
      [74.5, 37.05],
    ],
  },
  {
    name: 'Sheets that can be cited',
    lon: 67.55,
    lat: 31.2,
    zoom: 4.5,
    inFocus: [
      [61.5, 29.25],
      [72.5, 34],
    ],
  },
  {
    name: 'The three projects',
    lon: 66.1,
    lat: 27.4,
    zoom: 4.7,
    inFocus: [
      [61.61, 29.27],
      [67.3, 26.1],
      [70.3, 24.8],
    ],
  },
]

// Web Mercator as in its definition, spherical, y north in radians: the oracle beside the code's own
const northing = (lat: number): number => Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360))

for (const { name, inFocus, ...place } of VIEWS) {
  for (const { screen, width, height } of MAPS) {
    test(`“${name}” shows no edge of the plate at ${screen}, and all that it speaks of`, () => {
      const { lon, lat, zoom } = fittedCamera({ ...place, bearing: 0, pitch: 0 }, { width, height })
      const perRadian = (512 * 2 ** zoom) / (2 * Math.PI)
      const at = ([east, north]: Position) => ({
        x: width / 2 + ((east - lon) * Math.PI * perRadian) / 180,
        y: height / 2 - (northing(north) - northing(lat)) * perRadian,
      })
      const [topLeft, bottomRight] = [at([PLATE[0], PLATE[3]]), at([PLATE[2], PLATE[1]])]
      expect(Math.max(topLeft.x, topLeft.y)).toBeLessThan(0)
      expect(bottomRight.x).toBeGreaterThan(width)
      expect(bottomRight.y).toBeGreaterThan(height)
      for (const position of inFocus) {
        const { x, y } = at(position)
        expect(Math.min(x, y, width - x, height - y), position.join()).toBeGreaterThan(0)
      }
    })
  }
}

test('a view that is turned keeps its place', () => {
  const turned = { lon: 68.9, lat: 30.4, zoom: 4.45, bearing: 30, pitch: 0 }
  expect(fittedCamera(turned, { width: 1000, height: 700 })).toBe(turned)
})

test('on a telephone what a chapter shows lies above the strip with the sources', () => {
  // Turbat lies 0.97 degrees south of the middle of “The two ways south”
  const { lat, zoom } = fittedCamera(
    { lon: 63.4, lat: 27, zoom: 6.4, bearing: 0, pitch: 0 },
    { width: 358, height: 302 },
    44,
  )
  const down = ((northing(lat) - northing(26)) * 512 * 2 ** zoom) / (2 * Math.PI)
  expect(302 / 2 + down).toBeLessThan(302 - 44 - 20)
})
