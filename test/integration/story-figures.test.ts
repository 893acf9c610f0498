import { readFileSync } from 'node:fs'
import { booleanPointInPolygon, point } from '@turf/turf'
import type { MultiPolygon, Polygon } from 'geojson'
import { beforeAll, describe, expect, test } from 'vitest'
import type { AtlasDatasets, DatasetId } from '../../src/data/datasets'
import { loadDataset } from '../../src/data/load-dataset'
import type { CorridorVariantId } from '../../src/domain/corridor/corridor-variant'
import { SCENARIOS_AT_START, type ScenarioKind } from '../../src/domain/coverage/scenario'
import { scenarioSheets } from '../../src/domain/coverage/scenario-sheets'
import type { Chapter } from '../../src/domain/story/story'
import { base } from '../../src/permalink/base'
import { fromHash } from '../../src/permalink/from-hash'
import { createAtlasStore } from '../../src/store/create-atlas-store'
import { nearCorridor } from '../../src/store/selectors/corridor-near'
import { tickedCoverage } from '../../src/store/selectors/coverage'
import { scenarioGround } from '../../src/store/selectors/plan-ground'
import { startingFrom } from '../../src/store/starting-state'
import golden from '../golden/lengths.json'
import { geoFeatures } from '../support/geo-files'
import { numbersIn } from '../support/numbers-in'
import { PUBLISHED_IN_STORIES } from '../support/published-in-stories'
import { shippedGeo } from '../support/shipped-geo'

const IDS = Object.keys(createAtlasStore().getState().datasets) as DatasetId[]
let datasets: AtlasDatasets
let chapters: ReadonlyMap<string, Chapter>

beforeAll(async () => {
  const loaded = await Promise.all(IDS.map(async (id) => [id, await loadDataset(id, shippedGeo)] as const))
  datasets = Object.fromEntries(loaded) as unknown as AtlasDatasets
  if (datasets.stories.status !== 'ready') throw new Error('no stories')
  chapters = new Map(datasets.stories.value.records.flatMap((story) => story.chapters.map((each) => [each.id, each])))
})

const stateOf = (view: string) => ({ ...startingFrom(fromHash(base(), view).snapshot), datasets })

/** Kilometres by GeodSolve: legs of one course, from the golden values. */
const legs = (variant: CorridorVariantId, ...numbers: readonly number[]): number =>
  golden.legs
    .filter((leg) => leg.variant === variant && (numbers.length === 0 || numbers.includes(leg.leg)))
    .reduce((sum, { distance }) => sum + distance / 1000, 0)

/** Share of the leg from Mashkel to Turbat that lies in Iran, by points along it and Turf's point in polygon. */
const shareInIran = (): number => {
  const iran = geoFeatures('neighbours').find(({ properties }) => properties?.a3 === 'IRN')?.geometry
  const leg = golden.legs.find((each) => each.variant === 'as-named' && each.leg === 2)
  if (!iran || !leg) throw new Error('no Iran, or no leg')
  const at = (share: number, axis: number) =>
    (leg.from[axis] ?? 0) + share * ((leg.to[axis] ?? 0) - (leg.from[axis] ?? 0))
  const shares = Array.from({ length: 2000 }, (_, index) => (index + 0.5) / 2000)
  const inside = shares.filter((share) =>
    booleanPointInPolygon(point([at(share, 0), at(share, 1)]), iran as Polygon | MultiPolygon),
  )
  return inside.length / shares.length
}

const sheetsInBalochistan = () =>
  geoFeatures('toposheets').flatMap(({ properties }) => {
    const { areaM2, areaByCode } = properties as { areaM2: number; areaByCode: Record<string, number> }
    const inside = areaByCode['PK-BA'] ?? 0
    return inside > 0
      ? [{ km2: areaM2 / 1e6, share: inside / areaM2, most: Math.max(...Object.values(areaByCode)) === inside }]
      : []
  })

const sheetsOf = (kind: ScenarioKind): readonly string[] => {
  const ground = scenarioGround(stateOf('#v=1'))
  if (!ground) throw new Error('no ground')
  return scenarioSheets(SCENARIOS_AT_START[kind], ground).map(({ sheet }) => sheet)
}

const percentOfBalochistan = (sheets: readonly string[]): number =>
  100 * (tickedCoverage(stateOf(`#v=1&sheets=${sheets.join(',')}`))?.byCode['PK-BA'].shareOfMeasured ?? 0)

const near = (variant: CorridorVariantId, buffer = 50) => nearCorridor(stateOf(`#v=1&buffer=${buffer}`), variant)

/** Straight distances by `GeodSolve -i -p 3`, in km, from Nokundi or (Duddar, Thar) from Turbat, the nearest point of the line. */
const GEODSOLVE = {
  saindak: 121.860413,
  rekoDiq: 73.195469,
  duddar: 378.294233,
  thar: 747.289429,
  sulphur: 33.353129,
  iron: 43.929856,
}

/** What the atlas measures, by chapter and as the text writes it. */
const measured = (): Readonly<Record<string, Readonly<Record<string, number>>>> => ({
  projects: { 122: GEODSOLVE.saindak, 378: GEODSOLVE.duddar, 747: GEODSOLVE.thar },
  nokundi: { 73: GEODSOLVE.rekoDiq, 122: GEODSOLVE.saindak },
  mashkel: { '101.6': legs('as-named', 1), 213: legs('as-named', 2), 65: legs('as-named', 2) * shareInIran() },
  'two-ways': {
    '213.4': legs('as-named', 2),
    '348.5': legs('via-existing-roads', 2, 3, 4),
    135: legs('via-existing-roads') - legs('as-named'),
    '156.5': legs('via-existing-roads', 2),
  },
  turbat: { '121.5': legs('as-named', 3) },
  gwadar: { '121.5': legs('as-named', 3) },
  near: {
    2: near('as-named')?.siteCount.nominal ?? 0,
    6: near('as-named')?.townCount.nominal ?? 0,
    9: near('via-existing-roads')?.townCount.nominal ?? 0,
    33: GEODSOLVE.sulphur,
    44: GEODSOLVE.iron,
  },
  measured: {
    '436.5': legs('as-named'),
    '571.6': legs('via-existing-roads'),
    '101.6': legs('as-named', 1),
    '156.5': legs('via-existing-roads', 2),
    '205.6': legs('via-existing-roads', 4, 5),
  },
  sheets: {
    596: sheetsInBalochistan().length,
    421: sheetsInBalochistan().filter(({ share }) => share > 0.999999).length,
    656: Math.min(...sheetsInBalochistan().flatMap(({ km2, most }) => (most ? km2 : []))),
    700: Math.max(...sheetsInBalochistan().flatMap(({ km2, most }) => (most ? km2 : []))),
  },
  cited: { 4: geoFeatures('cited-maps').filter(({ properties }) => properties?.drawable !== 'no').length },
  'scenario-count': { '31.0': percentOfBalochistan(sheetsOf('gsp-count')) },
  'scenario-corridor': {
    86: sheetsOf('corridor-first').length,
    '14.3': percentOfBalochistan(sheetsOf('corridor-first')),
    60: sheetsOf('flagships').length,
    38: sheetsOf('flagships').filter((sheet) => percentOfBalochistan([sheet]) > 0).length,
    '6.1': percentOfBalochistan(sheetsOf('flagships')),
  },
})

const CARRIERS = [
  ...['claims', 'mapping', 'corridor', 'zones', 'cited-maps', 'official-areas', 'deposits'].map(
    (id) => `seeds/${id}.json`,
  ),
  'public/geo/corridor-nodes.geojson',
  'src/permalink/base.ts',
  'src/domain/coverage/scenario.ts',
  'src/domain/coverage/plan-choice.ts',
  'README.md',
].map((file) => readFileSync(file, 'utf8').replace(/\s+/g, ' '))

describe('the figures of the stories', () => {
  test('are what the atlas measures, rounded as they are written', () => {
    for (const [id, figures] of Object.entries(measured())) {
      const inText = numbersIn(chapters.get(id)?.text.en ?? '')
      for (const [written, exact] of Object.entries(figures)) {
        const decimals = written.split('.')[1]?.length ?? 0
        expect([id, exact.toFixed(decimals)]).toEqual([id, written])
        expect([id, inText]).toEqual([id, expect.arrayContaining([written])])
      }
    }
  })

  test('or else what a table of the atlas carries', () => {
    for (const figures of Object.values(PUBLISHED_IN_STORIES)) {
      for (const carrier of Object.values(figures)) {
        expect([carrier, CARRIERS.some((text) => text.includes(carrier))]).toEqual([carrier, true])
      }
    }
  })

  test('place the sites near the line as the map does: all of them before its start, and Saindak last', () => {
    const found = (buffer: number) => near('as-named', buffer)?.sites ?? []
    expect(found(50).map(({ feature, certainty, place }) => [feature.id, certainty, place])).toEqual([
      ['koh-i-sultan', 'within', 'before-start'],
      ['pachin-koh', 'maybe', 'before-start'],
    ])
    const ids = [50, 100, 150].map((buffer) => found(buffer).map(({ feature }) => feature.id))
    expect(ids.map((each) => each.includes('reko-diq'))).toEqual([false, true, true])
    expect(ids.map((each) => each.includes('saindak'))).toEqual([false, false, true])
    expect(ids.flat()).not.toContain('duddar')
  })

  test('and there are no others', () => {
    const known = measured()
    for (const [id, { text }] of chapters) {
      const others = numbersIn(text.en).filter((number) => !(number in { ...known[id], ...PUBLISHED_IN_STORIES[id] }))
      expect([id, others]).toEqual([id, []])
    }
  })
})
