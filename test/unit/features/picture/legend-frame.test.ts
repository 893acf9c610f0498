import { readFileSync } from 'node:fs'
import type { FeatureCollection } from 'geojson'
import { beforeAll, expect, test } from 'vitest'
import { loadDataset } from '../../../../src/data/load-dataset'
import { SCENARIOS_AT_START } from '../../../../src/domain/coverage/scenario'
import { THEMES } from '../../../../src/domain/themes'
import { metres } from '../../../../src/domain/units'
import type { LegendFrame } from '../../../../src/features/picture/legend-frame'
import { legendRows } from '../../../../src/features/picture/legend-rows'
import type { Snapshot } from '../../../../src/permalink/snapshot'
import { startingFrom } from '../../../../src/store/starting-state'
import type { AtlasState } from '../../../../src/store/state'
import { aSnapshot } from '../../../support/a-snapshot'
import { shippedGeo } from '../../../support/shipped-geo'

const ground = Object.fromEntries(
  ['sea', 'lakes', 'rivers', 'borders', 'coast-fringe'].map((id) => [
    id,
    JSON.parse(readFileSync(`public/geo/${id}.geojson`, 'utf8')) as FeatureCollection,
  ]),
) as unknown as NonNullable<LegendFrame['ground']>

let datasets: AtlasState['datasets']

beforeAll(async () => {
  datasets = {
    ...startingFrom(aSnapshot({})).datasets,
    provinces: await loadDataset('provinces', shippedGeo),
    deposits: await loadDataset('deposits', shippedGeo),
    towns: await loadDataset('towns', shippedGeo),
    zones: await loadDataset('zones', shippedGeo),
    corridor: await loadDataset('corridor', shippedGeo),
    toposheets: await loadDataset('toposheets', shippedGeo),
    citedMaps: await loadDataset('citedMaps', shippedGeo),
  }
})

/** All themes on, so that a row that is missing is missing because of the frame. */
const shown = (changes: Partial<Snapshot> = {}): AtlasState => {
  const state = startingFrom(aSnapshot({ sheets: ['30G11'], buffer: metres(50_000), ...changes }))
  const themes = Object.fromEntries(THEMES.map((id) => [id, { ...state.session.themes[id], visible: true }]))
  return { ...state, datasets, session: { ...state.session, themes: themes as typeof state.session.themes } }
}

/** A4 portrait with margins of 10 mm. */
const PAGE = { width: 718, height: 700 }
const seen = (state: AtlasState, lon: number, lat: number, zoom: number, pitch = 0): readonly string[] =>
  legendRows(state, { camera: { lon, lat, zoom, bearing: 0, pitch }, sides: PAGE, ground }).map(({ id }) => id)

test('a page of a plain in Balochistan explains what is on it, and nothing of the rest of the country', () => {
  expect(seen(shown(), 65, 28.5, 10)).toEqual(['toposheet', 'rivers', 'balochistan', 'relief'])
})

test('a page of the whole country explains everything that is switched on and drawn', () => {
  const state = shown()
  const all = legendRows(state, null).map(({ id }) => id)
  expect(all.length).toBeGreaterThan(25)
  expect(seen(state, 69, 30.5, 4.3)).toEqual(all)
})

test('Gwadar has the sea, the port, the corridor with its town and surroundings, and is no other town', () => {
  const rows = seen(shown(), 62.32, 25.13, 9.5)
  for (const id of ['sea', 'zone-port', 'corridor-selected', 'corridor-node', 'buffer', 'balochistan'])
    expect(rows, id).toContain(id)
  for (const id of ['pakhtunkhwa', 'border-disputed', 'lakes', 'other-provinces', 'ticked-sheet'])
    expect(rows, id).not.toContain(id)
})

test('the surroundings of the corridor count where the corridor itself lies beside the frame', () => {
  // 30 km east of Turbat's meridian at 26.9° N: the frame is 30 km wide and the course passes west of it
  const near = seen(shown(), 63.45, 26.9, 9.5)
  expect(near).not.toContain('corridor-selected')
  expect(near).toContain('buffer')
  expect(seen(shown({ buffer: metres(5_000) }), 63.45, 26.9, 9.5)).not.toContain('buffer')
})

test('ticked sheets are explained where one of them lies, and a comparison where one of its parts does', () => {
  const sheets = datasets.toposheets.status === 'ready' ? datasets.toposheets.value.collection.features : []
  const own = sheets.find(({ properties }) => properties?.sheet === '30G11')?.geometry
  const [lon = 0, lat = 0] = own?.type === 'Polygon' ? (own.coordinates[0]?.[0] ?? []) : []
  expect(seen(shown(), lon, lat, 10)).toContain('ticked-sheet')
  expect(seen(shown(), lon + 3, lat, 10)).not.toContain('ticked-sheet')
  const state = shown({ scenario: SCENARIOS_AT_START['corridor-first'] })
  const difference = { added: ['30G11'], removed: [], both: ['43B6'] }
  const compared = { ...state, session: { ...state.session, planning: { ...state.session.planning, difference } } }
  expect(seen(compared, lon, lat, 10).slice(0, 2)).toEqual(['scenario', 'difference-added'])
  expect(seen(compared, lon + 3, lat, 10)).not.toContain('scenario')
})

test('own work is explained where it lies', () => {
  const state = shown()
  const drawing = { id: 'd', kind: 'distance', name: null, holes: [], hidden: false } as const
  const layer = { id: 'l', name: 'Mine', geometries: ['point'], bbox: [70, 33, 71, 34], hidden: false }
  const document = {
    ...state.document,
    drawings: [
      {
        ...drawing,
        positions: [
          [64, 28],
          [66, 29],
        ] as const,
      },
    ],
    layers: [
      { ...layer, style: { colour: '#112233', opacity: 1 } } as unknown as AtlasState['document']['layers'][number],
    ],
  }
  const worked = { ...state, document }
  expect(seen(worked, 65, 28.5, 10).slice(0, 1)).toEqual(['own-drawings'])
  expect(seen(worked, 70.5, 33.5, 8)[0]).toBe('layer-l')
  expect(seen(worked, 65, 27, 10)).not.toContain('own-drawings')
})

test('a tilted view explains what lies far ahead in it', () => {
  const level = seen(shown(), 65, 26.5, 8)
  const tilted = seen(shown(), 65, 26.5, 8, 60)
  for (const id of level.filter((each) => each !== 'sea')) expect(tilted).toContain(id)
  expect(tilted).toContain('border-international')
  expect(level).not.toContain('border-international')
})
