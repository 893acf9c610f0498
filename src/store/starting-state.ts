import type { AtlasDatasets } from '../data/datasets'
import type { Snapshot } from '../permalink/snapshot'
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
}

/** The session a snapshot describes, with nothing under the pointer. */
export const sessionFrom = ({ sheets: _, ...view }: Snapshot): Session => ({
  ...view,
  solo: null,
  hovered: null,
  pointer: null,
  ticking: false,
})

/** The state a page opens with: the view of its link, no data yet and nothing to undo. */
export const startingFrom = (snapshot: Snapshot): AtlasState => ({
  document: { sheets: snapshot.sheets },
  history: { past: [], future: [] },
  session: sessionFrom(snapshot),
  datasets: NOTHING_LOADED,
})
