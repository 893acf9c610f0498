import type { Point, Polygon } from 'geojson'
import { describe, expect, test } from 'vitest'
import { measureCorridor } from '../../../src/domain/corridor/measure-corridor'
import type { Town } from '../../../src/domain/places/town'
import { metres } from '../../../src/domain/units'
import { corridorMarks, fittingZoom, freeSide, readableTurn } from '../../../src/map/overlays/corridor-marks'
import { identifiedLegs } from '../../../src/map/overlays/identified-legs'
import { selectedSite } from '../../../src/map/overlays/selected-site'
import { nodesOn, townsAtNodes } from '../../../src/map/overlays/towns-at-nodes'
import { aCorridor } from '../../support/a-corridor'
import { aDeposit } from '../../support/a-deposit'

const words = {
  legLength: (straight: number, published: number | null) =>
    `${(straight / 1000).toFixed(1)}|${published === null ? '-' : published / 1000}`,
  post: (chainage: number) => `${chainage / 1000} km`,
}

const { variants, nodes } = aCorridor()
const marks = corridorMarks(measureCorridor(variants['as-named']), words).features

describe('marks along the corridor', () => {
  const posts = marks.filter(({ properties }) => String(properties?.part).startsWith('post'))

  test('a post stands every ten kilometres, a numbered one every fifty', () => {
    // 436.5 km by GeodSolve over Nokundi–Mashkel–Turbat–Gwadar
    expect(posts).toHaveLength(43)
    expect(posts.flatMap(({ properties }) => properties?.label ?? [])).toEqual(
      [50, 100, 150, 200, 250, 300, 350, 400].map((km) => `${km} km`),
    )
  })

  test('the post at 50 km stands where GeodSolve puts it', () => {
    // GeodSolve: from 28.82704 62.75039 on azimuth 170.242886573853, 50 km
    const [lon = 0, lat = 0] = (posts[4]?.geometry as Point | undefined)?.coordinates ?? []
    expect(lon).toBeCloseTo(62.8368433926342, 9)
    expect(lat).toBeCloseTo(28.3823937681563, 9)
  })

  test('each leg says its straight length beside the published one, if there is one', () => {
    const labels = marks
      .filter(({ properties }) => properties?.part === 'leg')
      .map(({ properties }) => properties?.label)
    expect(labels).toEqual(['101.6|103', '213.4|-', '121.5|-'])
  })

  test('text along a line never stands on its head', () => {
    expect(readableTurn(90)).toBe(0)
    expect(readableTurn(170)).toBe(80)
    expect(readableTurn(-170)).toBe(-80)
    for (let azimuth = -180; azimuth <= 180; azimuth += 5)
      expect(Math.abs(readableTurn(azimuth))).toBeLessThanOrEqual(90)
  })

  test('post numbers keep to the other side of the line than its length', () => {
    expect(freeSide(170)).toBe('right')
    expect(freeSide(-143)).toBe('left')
  })

  test('a leg twice as long fits its words one zoom earlier', () => {
    expect(fittingZoom(40, metres(100_000)) - fittingZoom(40, metres(200_000))).toBeCloseTo(1, 12)
  })
})

test('legs carry the id that selections know them by', () => {
  const line = { type: 'LineString', coordinates: [] } as const
  const legs = identifiedLegs({
    type: 'FeatureCollection',
    features: [
      { type: 'Feature', geometry: { ...line, coordinates: [] }, properties: { variant: 'as-named', leg: 2 } },
    ],
  })
  expect(legs.features[0]?.properties).toEqual({ variant: 'as-named', leg: 2, id: 'as-named/2' })
})

describe('a selected site', () => {
  const source = { source: 'usgs', note: null }

  test('shows every coordinate published for it, the rejected ones marked so', () => {
    const site = aDeposit({
      publishedPositions: [
        { position: [61.6056, 29.2708], accepted: true, ...source },
        { position: [61.5662, 29.2777], accepted: false, ...source },
      ],
    })
    expect(selectedSite(site).features.map(({ properties }) => properties?.part)).toEqual(['accepted', 'rejected'])
  })

  test('lies in a circle of its accuracy, measured on the ellipsoid', () => {
    const site = aDeposit({ position: [64, 28], locationUncertainty: 5000 })
    const [circle] = selectedSite(site).features
    const ring = (circle?.geometry as Polygon | undefined)?.coordinates[0] ?? []
    expect(ring[0]).toEqual(ring.at(-1))
    const [, north = 0] = ring.reduce((highest, each) => ((each[1] ?? 0) > (highest[1] ?? 0) ? each : highest))
    // 5 km north of 28° N by GeodSolve
    expect(north).toBeCloseTo(28.0451182851986, 9)
  })

  test('without an accuracy gets no circle', () => {
    expect(selectedSite(aDeposit({ locationUncertainty: null })).features).toEqual([])
  })
})

describe('towns that the corridor labels itself', () => {
  const aTown = (id: string, position: Town['position']): Town => ({
    id,
    name: id,
    nameUr: null,
    altNames: [],
    population: null,
    province: 'PK-BA',
    rank: 5,
    position,
    source: 'GeoNames',
  })

  test('are those within five kilometres of a node', () => {
    const towns = [aTown('turbat', [63.044, 26.003]), aTown('other', [63.12, 26.001])]
    expect(townsAtNodes(towns, nodes.values())).toEqual(['turbat'])
  })

  test('only nodes of the chosen variant count', () => {
    expect(nodesOn(nodes, variants['as-named'].legs).map(({ id }) => id)).toEqual([
      'nokundi',
      'mashkel',
      'turbat',
      'gwadar',
    ])
  })
})
