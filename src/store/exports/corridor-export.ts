import { METHODS, OWN_WORK, originOf } from '../../data/export/about-file'
import { corridorRows } from '../../data/export/corridor-rows'
import type { ExportRow, ExportSet } from '../../data/export/export-set'
import type { VariantId } from '../../domain/corridor/corridor-variant'
import { corridorMeasurements } from '../selectors/corridor'
import { corridorNodes, courseOf, variantIds } from '../selectors/corridor-courses'
import type { AtlasState } from '../state'
import { manifestOf } from './manifest-of'

const ownRow = (row: ExportRow): ExportRow => ({
  ...row,
  attributes: { ...row.attributes, ...OWN_WORK },
})

const rowsOf = (state: AtlasState, id: VariantId): readonly ExportRow[] => {
  const course = courseOf(state, id)
  const measurement = corridorMeasurements(state, id)
  if (!course || !measurement) return []
  const own = state.document.variants.find((each) => each.id === id)
  const rows = corridorRows(course, measurement, {
    name: own?.name ?? id,
    colour: own?.colour ?? null,
    nodeOf: (node) => corridorNodes(state).get(node),
  })
  return own ? rows.map(ownRow) : rows
}

/** Every course of the corridor, the user's own included: whole and leg by leg. */
export const corridorExport = (state: AtlasState): ExportSet => {
  const ids = variantIds(state)
  return {
    file: 'corridor',
    about: {
      title: 'Pakistan Minerals Atlas: corridor, courses and legs',
      ...originOf(manifestOf(state), ['corridor', 'corridor-nodes']),
      method: `Lengths ${METHODS}; published lengths are claims of their publishers; schematic legs are straight geodesics between towns, not roads`,
      unit: 'longitude and latitude: degrees (WGS84); columns ending in _m: metres; _deg: degrees clockwise from north; ratios: none',
      selection: `all ${ids.length} courses`,
    },
    rows: ids.flatMap((id) => rowsOf(state, id)),
  }
}
