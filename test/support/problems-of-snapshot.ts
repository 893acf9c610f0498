import { CORRIDOR_VARIANT_IDS } from '../../src/domain/corridor/corridor-variant'
import { parseSheet } from '../../src/domain/coverage/parse-sheet'
import { COMPARED_WITH, MOST_WEIGHT, PLAN_CRITERIA } from '../../src/domain/coverage/plan-choice'
import { SCENARIO_LIMITS } from '../../src/domain/coverage/scenario'
import { cornerOfBlock } from '../../src/domain/coverage/sheet-blocks'
import { THEMES } from '../../src/domain/themes'
import { FACET_VALUES, type FacetKey } from '../../src/permalink/facets'
import {
  COLOUR_THEMES,
  LANGUAGES,
  PANELS,
  SELECTION_KINDS,
  type Snapshot,
  STORY_MODES,
} from '../../src/permalink/snapshot'

const isWithin = (value: number, least: number, most: number): boolean => value >= least && value <= most

const cameraIsSound = ({ camera }: Snapshot): boolean =>
  camera === null ||
  (isWithin(camera.lon, -180, 180) &&
    isWithin(camera.lat, -85, 85) &&
    isWithin(camera.zoom, 0, 22) &&
    isWithin(camera.bearing, -180, 180) &&
    isWithin(camera.pitch, 0, 85))

const themesAreSound = ({ themes }: Snapshot): boolean =>
  Object.keys(themes).length === THEMES.length &&
  THEMES.every((theme) => typeof themes[theme].visible === 'boolean' && isWithin(themes[theme].opacity, 0, 1))

const filtersAreSound = ({ filters }: Snapshot): boolean =>
  (Object.keys(FACET_VALUES) as FacetKey[]).every((key) => {
    const known: readonly string[] = FACET_VALUES[key]
    return filters[key].every((value) => known.includes(value))
  }) && filters.text.length <= 100

const sheetsAreSound = ({ sheets }: Snapshot): boolean =>
  new Set(sheets).size === sheets.length &&
  sheets.every((sheet) => {
    const read = parseSheet(sheet)
    return read.ok && read.value === sheet
  })

const isDistance = (distance: number | undefined): boolean =>
  distance === undefined || (isWithin(distance, 0, SCENARIO_LIMITS.distance) && Number.isInteger(distance))

const scenarioIsSound = ({ scenario }: Snapshot): boolean => {
  if (scenario === null) return true
  if (scenario.kind === 'gsp-count') return isWithin(scenario.count, 1, SCENARIO_LIMITS.count)
  if (scenario.kind !== 'rule') return isDistance(scenario.distance)
  const { sites, corridor, towns, blocks } = scenario
  return (
    [sites?.distance, corridor ?? undefined, towns?.distance].every(isDistance) &&
    isWithin(towns?.people ?? 0, 0, SCENARIO_LIMITS.people) &&
    blocks.every((block) => cornerOfBlock(block) !== null)
  )
}

const isHundredths = (value: number): boolean => Math.round(value * 100) / 100 === value

const coverIsSound = ({ cover: { comparedWith, weights, target, filter } }: Snapshot): boolean =>
  COMPARED_WITH.includes(comparedWith) &&
  PLAN_CRITERIA.every(
    (criterion) => isWithin(weights[criterion], 0, MOST_WEIGHT) && isHundredths(weights[criterion]),
  ) &&
  isWithin(target, 0.01, 1) &&
  isHundredths(target) &&
  (filter.yearTo === null || Number.isInteger(filter.yearTo))

/** Names every part of a view that the atlas could not show. */
export const problemsOf = (snapshot: Snapshot): string[] => {
  const checks = {
    camera: cameraIsSound(snapshot),
    language: LANGUAGES.includes(snapshot.language),
    colourTheme: COLOUR_THEMES.includes(snapshot.colourTheme),
    panel: PANELS.includes(snapshot.panel),
    themes: themesAreSound(snapshot),
    filters: filtersAreSound(snapshot),
    selection: snapshot.selection === null || SELECTION_KINDS.includes(snapshot.selection.kind),
    variant: CORRIDOR_VARIANT_IDS.includes(snapshot.variant),
    buffer: isWithin(snapshot.buffer, 5_000, 150_000),
    cover: coverIsSound(snapshot),
    scenario: scenarioIsSound(snapshot),
    sheets: sheetsAreSound(snapshot),
    story: snapshot.story === null || /^[\w-]{1,64}$/.test(snapshot.story),
    chapter: Number.isInteger(snapshot.chapter) && isWithin(snapshot.chapter, 1, 999),
    mode: STORY_MODES.includes(snapshot.mode),
    compare: snapshot.compare === null || /^[\w-]+$/.test(snapshot.compare),
  }
  return Object.entries(checks).flatMap(([part, isSound]) => (isSound ? [] : [part]))
}
