import { CORRIDOR_VARIANT_IDS } from '../../src/domain/corridor/corridor-variant'
import { DENOMINATOR_BASES, NAMED_DENOMINATORS, SHADES } from '../../src/domain/coverage/denominator-choice'
import { MAPPING_SCALES, MAPPING_STATUSES } from '../../src/domain/coverage/input-attributes'
import { COMPARED_WITH, MOST_WEIGHT } from '../../src/domain/coverage/plan-choice'
import { RULE_JOINS, type Scenario, SITE_CHOICES } from '../../src/domain/coverage/scenario'
import { compareSheets, sheetAt } from '../../src/domain/coverage/sheet-number'
import { PROVINCE_CODES } from '../../src/domain/provinces'
import { THEMES, type ThemeStates } from '../../src/domain/themes'
import { metres } from '../../src/domain/units'
import type { Cover } from '../../src/permalink/cover'
import { FACET_VALUES, type FacetKey } from '../../src/permalink/facets'
import {
  COLOUR_THEMES,
  LANGUAGES,
  PANELS,
  type Selection,
  type SiteFilters,
  type Snapshot,
  STORY_MODES,
} from '../../src/permalink/snapshot'
import fc from './fuzz'

/** A sheet number from a random place in Pakistan and round it. */
export const aSheet = fc
  .tuple(fc.double({ min: 60.1, max: 79.9, noNaN: true }), fc.double({ min: 24.1, max: 36.9, noNaN: true }))
  .map(([lon, lat]) => sheetAt([lon, lat]))
  .filter((sheet) => sheet !== null)

const aCamera = fc.record({
  lon: fc.double({ min: 36, max: 100, noNaN: true }),
  lat: fc.double({ min: 4, max: 54, noNaN: true }),
  zoom: fc.double({ min: 3.2, max: 10, noNaN: true }),
  bearing: fc.oneof(fc.constant(0), fc.double({ min: -180, max: 180, noNaN: true })),
  pitch: fc.oneof(fc.constant(0), fc.double({ min: 0, max: 60, noNaN: true })),
})

const someThemes = fc
  .tuple(...THEMES.map(() => fc.record({ visible: fc.boolean(), opacity: fc.integer({ min: 0, max: 100 }) })))
  .map(
    (states) =>
      Object.fromEntries(
        THEMES.map((theme, at) => [theme, { visible: states[at]?.visible, opacity: (states[at]?.opacity ?? 0) / 100 }]),
      ) as unknown as ThemeStates,
  )

const facet = <K extends FacetKey>(key: K) => fc.subarray([...FACET_VALUES[key]]) as fc.Arbitrary<SiteFilters[K]>

const someFilters: fc.Arbitrary<SiteFilters> = fc.record({
  commodityGroups: facet('commodityGroups'),
  statuses: facet('statuses'),
  provinces: facet('provinces'),
  accuracies: facet('accuracies'),
  criticalMinerals: facet('criticalMinerals'),
  text: fc.oneof(
    fc.constantFrom('', 'سیندک', 'copper & gold', '50 %', 'a=b#c', '100%25'),
    fc.string({ unit: 'grapheme', maxLength: 20 }),
  ),
})

const aSelection: fc.Arbitrary<Selection> = fc.oneof(
  fc.constantFrom<Selection>(
    { kind: 'site', id: 'saindak' },
    { kind: 'town', id: '1163054' },
    { kind: 'zone', id: 'gwadar-free-zone' },
    { kind: 'node', id: 'nokundi' },
    { kind: 'cited-map', id: 'gsp-39-g-13' },
  ),
  aSheet.map((id): Selection => ({ kind: 'sheet', id })),
  fc.constantFrom(...PROVINCE_CODES).map((id): Selection => ({ kind: 'province', id })),
  fc
    .tuple(fc.constantFrom(...CORRIDOR_VARIANT_IDS), fc.integer({ min: 1, max: 9 }))
    .map(([variant, leg]): Selection => ({ kind: 'leg', id: `${variant}/${leg}` })),
)

/** The fields take hundredths of a point. */
const aWeight = fc.integer({ min: 0, max: MOST_WEIGHT * 100 }).map((hundredths) => hundredths / 100)

const someCover: fc.Arbitrary<Cover> = fc.record({
  denominator: fc.constantFrom(...NAMED_DENOMINATORS, 'outcrop' as const, 'buffer' as const, 'layer:a1' as const),
  basis: fc.constantFrom(...DENOMINATOR_BASES),
  filter: fc.record({
    scales: fc.subarray([...MAPPING_SCALES]),
    statuses: fc.subarray([...MAPPING_STATUSES]),
    yearTo: fc.option(fc.integer({ min: 1850, max: 2100 })),
  }),
  shade: fc.constantFrom(...SHADES),
  comparedWith: fc.constantFrom(...COMPARED_WITH),
  weights: fc.record({ sites: aWeight, corridor: aWeight, neighbours: aWeight }),
  target: fc.integer({ min: 1, max: 100 }).map((percent) => percent / 100),
})

const someMetres = fc.integer({ min: 0, max: 500_000 }).map(metres)

/** Any scenario the panel can set. */
export const aScenario: fc.Arbitrary<Scenario> = fc.oneof(
  fc.integer({ min: 1, max: 1_500 }).map((count): Scenario => ({ kind: 'gsp-count', count })),
  someMetres.map((distance): Scenario => ({ kind: 'corridor-first', distance })),
  someMetres.map((distance): Scenario => ({ kind: 'flagships', distance })),
  fc.record({
    kind: fc.constant('rule' as const),
    join: fc.constantFrom(...RULE_JOINS),
    sites: fc.option(fc.record({ group: fc.constantFrom(...SITE_CHOICES), distance: someMetres })),
    corridor: fc.option(someMetres),
    towns: fc.option(fc.record({ people: fc.integer({ min: 0, max: 30_000_000 }), distance: someMetres })),
    blocks: fc.subarray([30, 31, 34, 35, 38, 39, 43]),
  }),
)

/** Packed parts are opaque here: base64 for addresses. */
const aPack = fc.string({ unit: fc.constantFrom(...'AZaz09-_'), minLength: 1, maxLength: 60 })

/** A story with its chapter and mode, a link's three keys; without one the other two are at their start. */
const someStory = fc.oneof(
  fc.constant({ story: null, chapter: 1, mode: 'present' as const }),
  fc.record({
    story: fc.constantFrom('corridor', 'how-much-do-we-know', 'own-3f2a'),
    chapter: fc.integer({ min: 1, max: 40 }),
    mode: fc.constantFrom(...STORY_MODES),
  }),
)

const aView = fc.record({
  camera: fc.option(aCamera),
  language: fc.constantFrom(...LANGUAGES),
  colourTheme: fc.constantFrom(...COLOUR_THEMES),
  panel: fc.constantFrom(...PANELS),
  themes: someThemes,
  filters: someFilters,
  selection: fc.option(aSelection),
  variant: fc.constantFrom(...CORRIDOR_VARIANT_IDS),
  buffer: fc.integer({ min: 5_000, max: 150_000 }).map(metres),
  cover: someCover,
  scenario: fc.option(aScenario),
  sheets: fc.uniqueArray(aSheet, { maxLength: 60 }).map((sheets) => sheets.sort(compareSheets)),
})

/** Any view a user could reach; only the camera is finer than a link can say. */
export const anySnapshot: fc.Arbitrary<Snapshot> = fc
  .tuple(aView, someStory, fc.option(aPack))
  .map(([view, story, compare]) => ({ ...view, ...story, compare }))
