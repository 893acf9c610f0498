import { originOf } from '../../data/export/about-file'
import type { ExportSet } from '../../data/export/export-set'
import { siteRow } from '../../data/export/site-rows'
import { allSites, visibleSites } from '../selectors/sites'
import type { AtlasState } from '../state'
import { filtersInWords } from './filters-in-words'
import { manifestOf } from './manifest-of'

/** The sites that pass the filters, or all of them; the file says which. */
export const sitesExport = (state: AtlasState, filtered: boolean): ExportSet => {
  const all = allSites(state)
  const sites = filtered ? visibleSites(state) : all
  const filters = filtered ? filtersInWords(state.session.filters) : null
  const count = `${sites.length} of ${all.length} sites`
  return {
    file: filters === null ? 'sites' : 'sites-filtered',
    about: {
      title: 'Pakistan Minerals Atlas: mineral sites',
      ...originOf(manifestOf(state), ['deposits']),
      method: 'Positions as published by the source of each row; location_accuracy says how exact they are',
      unit: 'longitude and latitude: degrees (WGS84); columns ending in _m: metres',
      selection: filters === null ? `${count}, not filtered` : `${count}; filtered: ${filters}`,
    },
    rows: sites.map(siteRow),
  }
}
