import { describe, expect, test } from 'vitest'
import { NO_FIELDS } from '../../../src/domain/coverage/coverage-input'
import { NOTHING_KNOWN } from '../../../src/domain/coverage/input-attributes'
import { FILTER_AT_START } from '../../../src/domain/coverage/mapping-filter'
import { areaBetweenParallels } from '../../../src/domain/earth/authalic'
import type { BBox, Position } from '../../../src/domain/position'
import type { DissolveInput, DissolveQuestion } from '../../../src/workers/dissolve-protocol'
import { createDissolveService } from '../../../src/workers/dissolve-service'
import { startClipper } from '../../support/start-clipper'

const ring = ([west, south, east, north]: BBox): Position[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
]
const blobOf = (features: readonly unknown[]): Blob =>
  new Blob([JSON.stringify({ type: 'FeatureCollection', features })])
const feature = (box: BBox, properties = {}) => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Polygon', coordinates: [ring(box)] },
})

const aLayer = (features: readonly unknown[], changes: Partial<DissolveInput> = {}): DissolveInput => ({
  id: 'layer',
  version: '1',
  attributes: NOTHING_KNOWN,
  fields: NO_FIELDS,
  polygons: { kind: 'layer', blob: blobOf(features), filter: null },
  ...changes,
})

/** Land whose northern and southern edges follow the parallels closely, as geodesics between near corners do. */
const LAND: Position[] = (() => {
  const along = (lat: number, from: number, to: number): Position[] =>
    Array.from({ length: 601 }, (_, step) => [from + ((to - from) * step) / 600, lat])
  return [...along(26, 62, 68), ...along(31, 68, 62), [62, 26]]
})()

const aQuestion = (changes: Partial<DissolveQuestion>): DissolveQuestion => ({
  inputs: [],
  filter: FILTER_AT_START,
  provinces: { 'PK-BA': { type: 'Polygon', coordinates: [LAND] } },
  own: null,
  ...changes,
})
const quiet = () => undefined
const total = (cells: ReadonlyMap<number, number> | undefined): number =>
  [...(cells?.values() ?? [])].reduce((sum, area) => sum + area, 0)
const near = (value: number, expected: number): void => expect(Math.abs(value / expected - 1)).toBeLessThan(1e-7)

const BOX: BBox = [63, 27, 64, 28]
const BESIDE: BBox = [63.5, 27, 65, 28]

describe('the dissolve worker', () => {
  test('measures what the polygons of a file cover together', async () => {
    const { dissolve } = createDissolveService(startClipper)
    const answer = await dissolve(aQuestion({ inputs: [aLayer([feature(BOX), feature(BESIDE)])] }), quiet)
    near(total(answer.covered['PK-BA']), areaBetweenParallels([63, 27, 65, 28]))
    expect(answer.polygons).toEqual({ counted: 2, of: 2 })
  })

  test('follows inputs that come, change and go, and answers as if it were asked for the first time', async () => {
    const { dissolve } = createDissolveService(startClipper)
    const area = async (inputs: readonly DissolveInput[]) =>
      total((await dissolve(aQuestion({ inputs }), quiet)).covered['PK-BA'])
    const other = aLayer([feature(BESIDE)], { id: 'other' })
    near(await area([aLayer([feature(BOX)])]), areaBetweenParallels(BOX))
    near(await area([aLayer([feature(BOX)]), other]), areaBetweenParallels([63, 27, 65, 28]))
    near(await area([other]), areaBetweenParallels(BESIDE))
    near(
      await area([aLayer([feature([66, 27, 67, 28])], { id: 'other', version: '2' })]),
      areaBetweenParallels([66, 27, 67, 28]),
    )
    expect(await area([])).toBe(0)
  })

  test('counts only what passes the filter, by the fields of each feature', async () => {
    const { dissolve } = createDissolveService(startClipper)
    const layer = aLayer([feature(BOX, { s: '1:50,000' }), feature(BESIDE, { s: '1:250,000' })], {
      fields: { ...NO_FIELDS, scale: 's' },
    })
    const only = { ...FILTER_AT_START, scales: ['250k'] as const }
    await dissolve(aQuestion({ inputs: [layer] }), quiet)
    const answer = await dissolve(aQuestion({ inputs: [layer], filter: only }), quiet)
    near(total(answer.covered['PK-BA']), areaBetweenParallels(BESIDE))
    expect(answer.polygons).toEqual({ counted: 1, of: 2 })
  })

  test('takes of a filtered layer what the layer shows', async () => {
    const { dissolve } = createDissolveService(startClipper)
    const features = [feature(BOX, { name: 'Chagai' }), feature(BESIDE, { name: 'Kalat' })]
    const polygons = { kind: 'layer', blob: blobOf(features), filter: { field: 'name', text: 'KAL' } } as const
    const answer = await dissolve(aQuestion({ inputs: [aLayer([], { polygons })] }), quiet)
    near(total(answer.covered['PK-BA']), areaBetweenParallels(BESIDE))
  })

  test('names what is broken by its number and goes on', async () => {
    const { dissolve } = createDissolveService(startClipper)
    const broken = [
      feature(BOX),
      { type: 'Feature', properties: null, geometry: { type: 'Polygon', coordinates: [[[0, 'x']]] } },
      feature([63, 27, 63, 27]),
      { type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [63, 27] } },
      feature([63, 100, 64, 101]),
      null,
    ]
    const { covered, problems, problemCount } = await dissolve(aQuestion({ inputs: [aLayer(broken)] }), quiet)
    near(total(covered['PK-BA']), areaBetweenParallels(BOX))
    expect(problems.map(({ feature: number, kind, refused }) => [number, kind, refused])).toEqual([
      [2, 'not-a-position', true],
      [3, 'no-area', true],
      [5, 'not-a-position', true],
    ])
    expect(problemCount).toBe(3)
  })

  test('measures a denominator of the user’s own, overlapping polygons once', async () => {
    const { dissolve } = createDissolveService(startClipper)
    const own = { version: '1', insideProvinces: false, polygons: aLayer([feature(BOX), feature(BESIDE)]).polygons }
    const answer = await dissolve(aQuestion({ inputs: [aLayer([feature(BESIDE)])], own }), quiet)
    near(total(answer.own ?? undefined), areaBetweenParallels([63, 27, 65, 28]))
    near(total(answer.covered.own), areaBetweenParallels(BESIDE))
  })

  test('refuses a denominator that reaches round the world', async () => {
    const { dissolve } = createDissolveService(startClipper)
    const own = { version: '1', insideProvinces: false, polygons: aLayer([feature([-180, -90, 180, 90])]).polygons }
    expect(await dissolve(aQuestion({ own }), quiet)).toMatchObject({ own: null, ownRefused: 'too-far' })
  })

  test('refuses a denominator too tangled to be cut', async () => {
    const { dissolve } = createDissolveService(startClipper)
    const teeth = Array.from({ length: 4000 }, (_, at) => [60 + at * 0.004, at % 2 ? 37 : 23])
    const comb = {
      type: 'Feature',
      properties: {},
      geometry: { type: 'Polygon', coordinates: [[...teeth, [60, 23]]] },
    }
    const own = { version: '1', insideProvinces: false, polygons: aLayer([comb]).polygons }
    expect(await dissolve(aQuestion({ own }), quiet)).toMatchObject({ own: null, ownRefused: 'too-tangled' })
  })

  test('says how far it is', async () => {
    const phases = new Set<string>()
    const { dissolve } = createDissolveService(startClipper)
    await dissolve(aQuestion({ inputs: [aLayer([feature(BOX)])] }), (phase, done, of) => {
      if (done === of) phases.add(phase)
    })
    expect([...phases]).toEqual(['polygons', 'sheets'])
  })
})
