import { originOf } from '../../data/export/about-file'
import type { ExportSet } from '../../data/export/export-set'
import { sheetRow } from '../../data/export/sheet-rows'
import { excludedSheets } from '../selectors/coverage'
import type { AtlasState } from '../state'
import { manifestOf } from './manifest-of'

/** The survey sheets that are ticked, each with its area inside every province. */
export const sheetsExport = (state: AtlasState): ExportSet => {
  const { sheets } = state.document
  const excluded =
    excludedSheets(state) > 0
      ? '; the mapping filter of the coverage panel excludes them: none counts towards the shares it shows'
      : ''
  const { toposheets } = state.datasets
  const records = toposheets.status === 'ready' ? toposheets.value.byId : null
  return {
    file: 'survey-sheets',
    about: {
      title: 'Pakistan Minerals Atlas: ticked survey sheets',
      ...originOf(manifestOf(state), ['toposheets']),
      method:
        'Areas on the WGS84 ellipsoid (Karney 2013), edges along parallels and meridians; parts inside provinces measured on Natural Earth polygons',
      unit: 'longitude and latitude: degrees (WGS84); columns ending in _m2: square metres',
      selection: `${sheets.length} sheets ticked by the user: not a statement of which sheets are mapped${excluded}`,
    },
    rows: sheets.map((sheet) => sheetRow(sheet, records?.get(sheet) ?? null)),
  }
}
