import type { AtlasDatasets } from '../data/datasets'
import { NOTHING_SET_UP } from '../domain/coverage/coverage-input'
import { UNITS_AT_START } from '../domain/measure/measuring-units'
import type { Snapshot } from '../permalink/snapshot'
import { LAB_AT_START } from './corridor-lab'
import { NOTHING_DISSOLVED } from './dissolved'
import { NOTHING_PLANNED } from './planned'
import { PLANNING_AT_START } from './planning'
import type { AtlasState, Session } from './state'

const IDLE = { status: 'idle' } as const

const NOTHING_LOADED: AtlasDatasets = {
  manifest: IDLE,
  provinces: IDLE,
  countries: IDLE,
  deposits: IDLE,
  towns: IDLE,
  zones: IDLE,
  corridor: IDLE,
  toposheets: IDLE,
  citedMaps: IDLE,
  claims: IDLE,
  mapping: IDLE,
  stories: IDLE,
}

/** The session a snapshot describes, with nothing under the pointer. */
export const sessionFrom = ({ sheets: _, ...view }: Snapshot): Session => ({
  ...view,
  lab: LAB_AT_START,
  planning: PLANNING_AT_START,
  solo: null,
  hovered: null,
  highlights: [],
  pointer: null,
  ticking: false,
  sketch: null,
  snapping: true,
  units: UNITS_AT_START,
})

/** The state a page opens with: the view of its link, no data yet and nothing to undo. */
export const startingFrom = (snapshot: Snapshot): AtlasState => ({
  document: {
    sheets: snapshot.sheets,
    drawings: [],
    variants: [],
    layers: [],
    coverage: NOTHING_SET_UP,
    snapshots: [],
    stories: [],
  },
  history: { past: [], future: [] },
  session: sessionFrom(snapshot),
  datasets: NOTHING_LOADED,
  dissolved: NOTHING_DISSOLVED,
  planned: NOTHING_PLANNED,
})
