import { CORRIDOR_VARIANT_IDS } from '../../src/domain/corridor/corridor-variant'
import { parseSheet } from '../../src/domain/coverage/parse-sheet'
import { SCENARIO_LIMITS } from '../../src/domain/coverage/scenario'
import { cornerOfBlock } from '../../src/domain/coverage/sheet-blocks'
import { THEMES } from '../../src/domain/themes'
import { FACET_VALUES, type FacetKey } from '../../src/permalink/facets'
import { COLOUR_THEMES, LANGUAGES, PANELS, SELECTION_KINDS, type Snapshot } from '../../src/permalink/snapshot'

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
    scenario: scenarioIsSound(snapshot),
    sheets: sheetsAreSound(snapshot),
  }
  return Object.entries(checks).flatMap(([part, isSound]) => (isSound ? [] : [part]))
}
