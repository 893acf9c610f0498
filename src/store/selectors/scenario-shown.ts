import type { VariantId } from '../../domain/corridor/corridor-variant'
import type { ComparedWith } from '../../domain/coverage/plan-choice'
import type { Scenario } from '../../domain/coverage/scenario'
import { remembered } from '../remembered'
import type { AtlasState } from '../state'
import { chosenVariant, ownNameOf } from './corridor-courses'

/** What a comparison on the map is of: an assumption, what it is held against, and the course that it looks at. */
export type ScenarioShown = {
  readonly scenario: Scenario
  readonly comparedWith: ComparedWith
  readonly course: VariantId
  /** What the user calls that course; null for a shipped one, whose name stands in the catalogue. */
  readonly ownCourse: string | null
}

const shown = remembered(
  (scenario: Scenario, comparedWith: ComparedWith, course: VariantId, ownCourse: string | null): ScenarioShown => ({
    scenario,
    comparedWith,
    course,
    ownCourse,
  }),
)

/** The chosen scenario and what it is compared with, of any state: a picture may be of another than the page's. */
export const scenarioShown = (state: AtlasState): ScenarioShown | null => {
  const { scenario, cover } = state.session
  const course = chosenVariant(state)
  return scenario && shown(scenario, cover.comparedWith, course, ownNameOf(state, course))
}

/** How opaque the tint of ticked sheets lies under a comparison with them: 0 where it is with another scenario. */
export const tickedUnderDifference = ({ session: { cover, themes } }: AtlasState): number =>
  cover.comparedWith === 'ticked' && themes.coverage.visible ? themes.coverage.opacity : 0
