import { describe, expect, test } from 'vitest'
import { compareSheets } from '../../../src/domain/coverage/sheet-number'
import type { Position } from '../../../src/domain/position'
import { THEMES, type ThemeStates } from '../../../src/domain/themes'
import { metres } from '../../../src/domain/units'
import { base } from '../../../src/permalink/base'
import { FACET_VALUES } from '../../../src/permalink/facets'
import { fromHash } from '../../../src/permalink/from-hash'
import { LINK_LIMITS } from '../../../src/permalink/link-limits'
import { readOwn } from '../../../src/permalink/own-work'
import type { Snapshot } from '../../../src/permalink/snapshot'
import { pictureLink } from '../../../src/store/picture-link'
import { leftBehind, partsThatFit, sharedLink } from '../../../src/store/shared-link'
import { startingFrom } from '../../../src/store/starting-state'
import type { Document } from '../../../src/store/state'
import { aDrawing } from '../../support/a-document'
import { geoFeatures } from '../../support/geo-files'

const ADDRESS = 'https://minerals-atlas.gov.example.pk/atlas/'

/** Sheets scattered so that hardly two are neighbours: the longest list there is to write. */
const scattered = (count: number): string[] => {
  const all = geoFeatures('toposheets').map(({ properties }) => String(properties?.sheet))
  let seed = 1
  const random = () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    return seed
  }
  return all
    .map((sheet) => ({ sheet, at: random() }))
    .sort((a, b) => a.at - b.at)
    .slice(0, count)
    .map(({ sheet }) => sheet)
    .sort(compareSheets)
}

/** Everything built in, at its longest. */
const fullest = (sheets: number): Snapshot => ({
  ...base(),
  camera: { lon: 64.123456, lat: 27.512345, zoom: 6.257, bearing: -123.4, pitch: 45.3 },
  language: 'ur',
  colourTheme: 'projector',
  panel: 'snapshots',
  themes: Object.fromEntries(
    THEMES.map((theme) => [theme, { visible: !base().themes[theme].visible, opacity: 0.37 }]),
  ) as ThemeStates,
  filters: {
    commodityGroups: [...FACET_VALUES.commodityGroups],
    statuses: [...FACET_VALUES.statuses],
    provinces: [...FACET_VALUES.provinces],
    accuracies: [...FACET_VALUES.accuracies],
    criticalMinerals: [...FACET_VALUES.criticalMinerals],
    text: 'سیندک ریکوڈک نوکنڈی ماشکیل تربت گوادر',
  },
  selection: { kind: 'cited-map', id: 'gsp-39-g-13-geological-map-series' },
  variant: 'via-existing-roads',
  buffer: metres(149_000),
  scenario: {
    kind: 'rule',
    join: 'all',
    sites: { group: 'copper-gold', distance: metres(125_000) },
    corridor: metres(125_000),
    towns: { people: 1_250_000, distance: metres(125_000) },
    blocks: [30, 31, 34, 35, 38, 39, 43],
  },
  story: 'how-much-do-we-know',
  chapter: 10,
  mode: 'scroll',
  sheets: scattered(sheets),
})

const aState = (snapshot: Snapshot = base(), changes: Partial<Document> = {}) => {
  const state = startingFrom(snapshot)
  return { ...state, document: { ...state.document, ...changes } }
}

/** A road traced with this many positions, none of them round. */
const traced = (count: number) =>
  aDrawing({
    positions: Array.from(
      { length: count },
      (_, at): Position => [
        62 + (at * 7.31) / count + Math.sin(at * 1.7) * 0.0123,
        28 - (at * 3.17) / count + Math.cos(at * 2.3) * 0.0117,
      ],
    ),
  })

describe('a link that is shared', () => {
  test.each([0, 100, 500, 900])(
    'has at most 2 000 characters with everything built in at its longest and %i scattered sheets',
    (sheets) => {
      const link = sharedLink(aState(fullest(sheets)), ADDRESS, []) ?? ''
      expect(link.length).toBeLessThanOrEqual(LINK_LIMITS.readable)
      const { snapshot, dropped } = fromHash(base(), link.slice(ADDRESS.length))
      expect(dropped).toEqual([])
      expect(snapshot.sheets).toEqual(fullest(sheets).sheets)
    },
  )

  test('stays readable while few sheets are ticked', () => {
    expect(sharedLink(aState({ ...base(), sheets: ['30G11', '34C1', '34C2'] }), ADDRESS, [])).toBe(
      `${ADDRESS}#v=1&sheets=30G11,34C1-2`,
    )
  })

  test('carries own work up to its limit, and offers no more than fits', () => {
    const fits = aState(base(), { drawings: [traced(300)] })
    expect(partsThatFit(fits, ADDRESS)).toEqual(['drawings'])
    const link = sharedLink(fits, ADDRESS, ['drawings']) ?? ''
    expect(link.length).toBeLessThanOrEqual(LINK_LIMITS.whole)
    const own = readOwn(fromHash(base(), link.slice(ADDRESS.length)).own ?? '')
    expect(own.ok && own.value.drawings[0]?.positions).toHaveLength(300)

    const tooMuch = aState(base(), { drawings: [traced(3_000)] })
    expect(partsThatFit(tooMuch, ADDRESS)).toEqual([])
    expect(sharedLink(tooMuch, ADDRESS, ['drawings'])?.length).toBeGreaterThan(LINK_LIMITS.whole)
    expect(sharedLink(aState(base(), { drawings: [traced(50_000)] }), ADDRESS, ['drawings'])).toBe(null)
  })

  test('of a picture has own work on paper while that is short, in the file while it fits, and says what is missing', () => {
    const ownOf = (link: string) => fromHash(base(), link.slice(ADDRESS.length)).own
    const linksOf = (count: number, layers = 0) =>
      pictureLink(aState(base(), { drawings: [traced(count)], layers: Array(layers).fill({}) as never }), ADDRESS)

    const short = linksOf(3)
    expect(short.printed).toBe(short.whole)
    expect(ownOf(short.printed)).not.toBeNull()
    expect([short.left, short.leftOnPaper]).toEqual(
      Array(2).fill({ drawings: 0, variants: 0, layers: 0, mappedGround: 0 }),
    )

    const long = linksOf(300, 2)
    expect(long.printed.length).toBeLessThanOrEqual(LINK_LIMITS.printed)
    expect([ownOf(long.printed), ownOf(long.whole) === null]).toEqual([null, false])
    expect([long.left.drawings, long.leftOnPaper.drawings, long.left.layers]).toEqual([0, 1, 2])

    const far = linksOf(50_000)
    expect(far.whole).toBe(far.printed)
    expect(far.left.drawings).toBe(1)
  })

  test('names what it leaves behind', () => {
    const input = { kind: 'layer', id: 'a', attributes: {}, fields: {} } as never
    const state = aState(base(), {
      coverage: { ...aState().document.coverage, inputs: [input] },
      layers: [{}, {}] as never,
    })
    expect(leftBehind(state)).toEqual({ layers: 2, views: 0, mappedGround: 1 })
  })
})
