import { originOf } from '../../data/export/about-file'
import type { ExportSet } from '../../data/export/export-set'
import { planRow } from '../../data/export/plan-rows'
import { NEAR_SHEET } from '../../domain/coverage/plan-ranking'
import { chosenVariant, ownNameOf } from '../selectors/corridor-courses'
import { isPlanStale, mappingPlan } from '../selectors/plan'
import type { AtlasState } from '../state'
import { manifestOf } from './manifest-of'

/** The mapping plan in its order, with the formula of its score. */
export const planExport = (state: AtlasState): ExportSet => {
  const plan = isPlanStale(state) ? null : mappingPlan(state)
  const { toposheets } = state.datasets
  const records = toposheets.status === 'ready' ? toposheets.value.byId : null
  const { sites, corridor, neighbours } = state.session.cover.weights
  const id = chosenVariant(state)
  const course = ownNameOf(state, id) ?? id
  return {
    file: 'mapping-plan',
    about: {
      title: 'Pakistan Minerals Atlas: mapping plan (a proposal)',
      ...originOf(manifestOf(state), ['toposheets', 'deposits', 'corridor']),
      method:
        `Score = ${sites} × sites on the sheet or within ${NEAR_SHEET / 1000} km + ${corridor} × km of corridor (${course}) / 10 ` +
        `+ ${neighbours} × mapped neighbours; equal scores in sheet order; areas and distances on the WGS84 ellipsoid (Karney 2013)`,
      unit: 'bounds, longitude and latitude: degrees (WGS84); columns ending in _km2: square kilometres; _km: kilometres; share_after: ratio',
      selection: `${plan?.ranked.length ?? 0} sheets of ${plan?.area ?? 'the chosen area'} not mapped by the user's list and polygons: an assumption, not a statement of which sheets are mapped`,
    },
    rows: (plan?.ranked ?? []).map((planned) =>
      planRow(planned, records?.get(planned.sheet) ?? null, plan?.whole ?? 0),
    ),
  }
}
