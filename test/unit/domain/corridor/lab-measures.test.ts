import { readFileSync } from 'node:fs'
import { booleanPointInPolygon, point } from '@turf/turf'
import type { MultiPolygon } from 'geojson'
import { describe, expect, it } from 'vitest'
import { surveyAlignment } from '../../../../src/domain/corridor/alignment'
import { geodesicBuffer } from '../../../../src/domain/corridor/geodesic-buffer'
import { lengthInside } from '../../../../src/domain/corridor/length-inside'
import { wayOnward } from '../../../../src/domain/corridor/onward'
import { pointAtChainage } from '../../../../src/domain/corridor/point-at-chainage'
import { sheetStretches, sheetsCrossed } from '../../../../src/domain/corridor/sheets-crossed'
import type { AreaGeometry } from '../../../../src/domain/earth/area-geometry'
import { geodesicPolyline } from '../../../../src/domain/earth/geodesic-polyline'
import { distanceBetween } from '../../../../src/domain/earth/inverse'
import { geodesicLength } from '../../../../src/domain/measure/geodesic-length'
import { ASSUMED_UNCERTAINTY } from '../../../../src/domain/minerals/location-uncertainty'
import type { Position } from '../../../../src/domain/position'
import { metres } from '../../../../src/domain/units'

const GWADAR: Position = [62.32541, 25.12163]
const AS_NAMED: Position[] = [[62.75039, 28.82704], [62.92523, 27.92385], [63.04849, 26.00122], GWADAR]
const VIA_ROADS: Position[] = [
  [62.75039, 28.82704],
  [62.92523, 27.92385],
  [64.09459, 26.97186],
  [63.88833, 26.01585],
  [63.04849, 26.00122],
  GWADAR,
]

type Provinces = { features: { properties: { code: string }; geometry: AreaGeometry }[] }
const balochistan = (): AreaGeometry => {
  const { features } = JSON.parse(readFileSync('public/geo/provinces.geojson', 'utf8')) as Provinces
  const found = features.find(({ properties }) => properties.code === 'PK-BA')
  if (!found) throw new Error('no PK-BA')
  return found.geometry
}

describe('kilometres inside a province', () => {
  it('agree with steps of 50 m asked one by one by Turf whether they lie in it', () => {
    const province = balochistan()
    for (const line of [AS_NAMED, VIA_ROADS]) {
      const stations = geodesicPolyline(line, metres(50))
      const inside = stations.slice(1).reduce((sum, [lon, lat], index) => {
        const [lon0, lat0] = stations[index] ?? [lon, lat]
        const isIn = booleanPointInPolygon(point([(lon + lon0) / 2, (lat + lat0) / 2]), province as never)
        return isIn ? sum + distanceBetween([lon0, lat0], [lon, lat]) : sum
      }, 0)
      expect(Math.abs(lengthInside(surveyAlignment(line), province) - inside)).toBeLessThan(150)
    }
  })

  it('are right where a corner of the line lies on the border, as one that stuck to it does', () => {
    const square: AreaGeometry = {
      type: 'Polygon',
      coordinates: [
        [
          [66, 27],
          [67, 27],
          [67, 28],
          [66, 28],
          [66, 27],
        ],
      ],
    }
    for (const lat of [27.5, 27.500001]) {
      const line: Position[] = [
        [66.5, 27.3],
        [67, lat],
        [67.6, 27.9],
      ]
      // all of the first leg, nothing of the second
      const first = distanceBetween([66.5, 27.3], [67, lat])
      expect(Math.abs(lengthInside(surveyAlignment(line), square) - first)).toBeLessThan(20)
    }
  })

  it('are all of a line inside, none of one outside, and leave a hole out', () => {
    const box = (low: number, high: number): Position[] => [
      [low, low],
      [high, low],
      [high, high],
      [low, high],
      [low, low],
    ]
    const across = surveyAlignment([
      [1, 5],
      [9, 5],
    ])
    const whole: AreaGeometry = { type: 'Polygon', coordinates: [box(0, 10)] }
    const holed: AreaGeometry = { type: 'Polygon', coordinates: [box(0, 10), box(4, 6)] }
    expect(lengthInside(across, whole)).toBeCloseTo(across.length, 6)
    expect(lengthInside(across, { type: 'Polygon', coordinates: [box(20, 30)] })).toBe(0)
    const hole = geodesicLength([
      [4, 5],
      [6, 5],
    ])
    expect(Math.abs(across.length - lengthInside(across, holed) - hole)).toBeLessThan(20)
  })
})

describe('a buffer from 5 to 150 km', () => {
  for (const radius of [5_000, 25_000, 50_000, 100_000, 150_000]) {
    it(`has its edge within 0.1 % of ${radius / 1000} km from the course, by brute force on the ellipsoid`, () => {
      const coarse = geodesicPolyline(VIA_ROADS, metres(2_000))
      const fine = (position: Position): number => {
        const far = coarse.map((station) => distanceBetween(station, position))
        const least = Math.min(...far)
        return coarse.reduce((best, station, at) => {
          const before = coarse[at - 1]
          if (!before || Math.min(far[at] ?? 0, far[at - 1] ?? 0) > least + 300) return best
          return Math.min(
            best,
            ...geodesicPolyline([before, station], metres(50)).map((each) => distanceBetween(each, position)),
          )
        }, least)
      }
      const ring = (geodesicBuffer(VIA_ROADS, metres(radius)) as MultiPolygon).coordinates.flat(2)
      // Corners and the middles of the strokes between them.
      const wrong = ring.flatMap(([lon = 0, lat = 0], at) => {
        const [lon0 = lon, lat0 = lat] = ring[at - 1] ?? []
        if (at % 2 === 1) return []
        const edge: Position[] = [
          [lon, lat],
          [(lon + lon0) / 2, (lat + lat0) / 2],
        ]
        return edge.map((position) => Math.abs(fine(position) - radius) / radius)
      })
      expect(Math.max(...wrong)).toBeLessThan(0.001)
    })
  }
})

describe('linear referencing', () => {
  const alignment = surveyAlignment(AS_NAMED)

  it('finds the place at a kilometre', () => {
    // echo "27.92385 62.92523 176.68401792877 110847.056131" | GeodSolve -p 6, 101 552.943869 m being at Mashkel
    const found = pointAtChainage(alignment, metres(212_400))
    expect(found?.position[1]).toBeCloseTo(26.925_1, 3)
    expect(pointAtChainage(alignment, metres(-5))?.position).toEqual(AS_NAMED[0])
    const [lon = 0, lat = 0] = pointAtChainage(alignment, metres(1e9))?.position ?? []
    expect(distanceBetween([lon, lat], GWADAR)).toBeLessThan(1e-3)
    expect(pointAtChainage(surveyAlignment([]), metres(0))).toBeNull()
  })

  it('cuts the course at the edges of sheets, without gaps', () => {
    const stretches = sheetStretches(AS_NAMED)
    expect([...new Set(stretches.map(({ sheet }) => sheet))]).toEqual(sheetsCrossed(AS_NAMED))
    expect(stretches[0]?.from).toBe(0)
    expect(stretches.at(-1)?.to).toBeCloseTo(alignment.length, 3)
    stretches.slice(1).forEach(({ from }, at) => {
      expect(from).toBeCloseTo(stretches[at]?.to ?? 0, 3)
    })
  })

  it('gives the way from a mine to the line and onward to the sea, from whichever side it joins', () => {
    const mashkel: Position = [62.92523, 27.92385]
    const way = wayOnward(alignment, mashkel, GWADAR)
    expect(way?.toLine).toBeLessThan(1e-3)
    // 213 384.337843 + 121 549.298077 by GeodSolve
    expect(way?.alongLine).toBeCloseTo(334_933.63592, 3)
    expect(wayOnward(surveyAlignment([...AS_NAMED].reverse()), mashkel, GWADAR)?.alongLine).toBeCloseTo(
      334_933.63592,
      3,
    )
    expect(wayOnward(surveyAlignment(AS_NAMED.slice(0, 3)), mashkel, GWADAR)?.alongLine).toBeNull()
    expect(wayOnward(surveyAlignment([]), mashkel, GWADAR)).toBeNull()
  })
})

it('zones are in doubt by the radius that the seeds assume for sites of their class', () => {
  const rows = JSON.parse(readFileSync('seeds/location-uncertainty.json', 'utf8')) as {
    accuracy: string
    metres: number
  }[]
  expect(ASSUMED_UNCERTAINTY).toEqual(Object.fromEntries(rows.map((row) => [row.accuracy, row.metres])))
})
