import { booleanPointInPolygon, point } from '@turf/turf'
import type { Feature, MultiPolygon } from 'geojson'
import { expect, test } from 'vitest'
import { alignmentOf } from '../../../src/domain/corridor/corridor-variant'
import { geodesicBuffer } from '../../../src/domain/corridor/geodesic-buffer'
import { NO_FIELDS } from '../../../src/domain/coverage/coverage-input'
import { NOTHING_KNOWN } from '../../../src/domain/coverage/input-attributes'
import { sheetAt } from '../../../src/domain/coverage/sheet-number'
import type { AreaGeometry } from '../../../src/domain/earth/area-geometry'
import type { Position } from '../../../src/domain/position'
import { metres } from '../../../src/domain/units'
import { createAtlasStore } from '../../../src/store/create-atlas-store'
import { mappedNearCourses } from '../../../src/store/mapped-near-courses'
import { courseOf } from '../../../src/store/selectors/corridor-courses'
import { startingFrom } from '../../../src/store/starting-state'
import { createDissolveService } from '../../../src/workers/dissolve-service'
import { aCorridor } from '../../support/a-corridor'
import { aSnapshot } from '../../support/a-snapshot'
import { layered, ready } from '../../support/layered'
import { startClipper } from '../../support/start-clipper'

type Box = readonly [west: number, south: number, east: number, north: number]
/** Land that ends short of the course in the north and in the south, as a border and a coast do. */
const LAND: Box = [61.5, 25.5, 63.2, 28.8]
const FIELD: Box = [62.6, 26.6, 63, 27.2]
const SHEETS = ['30K5', '30K6', '30L9', '30L10', '30L13', '31I9', '31I14']
const RADIUS = metres(25_000)

const isIn = ([lon, lat]: Position, [west, south, east, north]: Box): boolean =>
  lon > west && lon < east && lat > south && lat < north
const corners = ([west, south, east, north]: Box): Position[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
]

const aStore = (isField: boolean) => {
  const state = startingFrom(aSnapshot())
  const [first] = corners(LAND)
  const land: Feature = {
    type: 'Feature',
    properties: { code: 'PK-BA' },
    geometry: { type: 'Polygon', coordinates: [[...corners(LAND), first ?? [0, 0]].map((corner) => [...corner])] },
  }
  const provinces = layered([] as never[], () => '')
  const drawing = { id: 'd1', kind: 'area', name: null, positions: corners(FIELD), holes: [], hidden: false } as const
  const input = { kind: 'drawing', id: 'd1', attributes: NOTHING_KNOWN, fields: NO_FIELDS } as const
  return createAtlasStore({
    ...state,
    session: { ...state.session, buffer: RADIUS },
    document: {
      ...state.document,
      sheets: SHEETS,
      drawings: [drawing],
      coverage: { inputs: isField ? [input] : [], sheets: NOTHING_KNOWN },
    },
    datasets: {
      ...state.datasets,
      corridor: ready(aCorridor()),
      provinces: ready({ ...provinces.value, collection: { type: 'FeatureCollection', features: [land] } }),
    },
  })
}

const NO_ARCHIVE = {
  put: async () => undefined,
  get: async () => null,
  remove: async () => undefined,
  ids: async () => [],
}

/** A grid of points, each weighed by the area it stands for: the cosine of its latitude; the rest cancels in a share. */
const byGrid = (ground: MultiPolygon, isMapped: (position: Position) => boolean): number => {
  const STEP = 0.0125
  let inside = 0
  let on = 0
  for (let lon = LAND[0]; lon < LAND[2]; lon += STEP) {
    for (let lat = LAND[1]; lat < LAND[3]; lat += STEP) {
      const middle: Position = [lon + STEP / 2, lat + STEP / 2]
      if (!isIn(middle, LAND) || !booleanPointInPolygon(point([...middle]), ground)) continue
      const weight = Math.cos((middle[1] * Math.PI) / 180)
      inside += weight
      if (isMapped(middle)) on += weight
    }
  }
  return on / inside
}

test.each([
  ['the ticked sheets', false],
  ['the ticked sheets and a drawn area', true],
])('the ground near a course counts as mapped inside Pakistan alone, under %s', async (_, isField) => {
  const state = aStore(isField).getState()
  const { dissolve } = createDissolveService(startClipper)
  const bufferOf = async ({ line, radius }: { readonly line: readonly Position[]; readonly radius: typeof RADIUS }) =>
    geodesicBuffer(line, radius) as AreaGeometry | null
  const found = await mappedNearCourses(state, ['as-named', 'via-existing-roads'], dissolve, NO_ARCHIVE, bufferOf)
  for (const id of ['as-named', 'via-existing-roads'] as const) {
    const course = courseOf(state, id)
    if (!course) throw new Error(id)
    const ground = geodesicBuffer(alignmentOf(course), RADIUS) as MultiPolygon
    const isMapped = (position: Position) =>
      SHEETS.includes(sheetAt(position) ?? '') || (isField && isIn(position, FIELD))
    const expected = byGrid(ground, isMapped)
    expect(expected).toBeGreaterThan(0.01)
    expect(Math.abs((found[id]?.share ?? Number.NaN) - expected), id).toBeLessThan(0.004)
  }
})
