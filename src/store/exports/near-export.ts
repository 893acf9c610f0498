import { originOf } from '../../data/export/about-file'
import type { ExportSet } from '../../data/export/export-set'
import { nearSiteRow, nearTownRow } from '../../data/export/near-rows'
import { chosenVariant, ownNameOf } from '../selectors/corridor-courses'
import { nearCorridor } from '../selectors/corridor-near'
import type { AtlasState } from '../state'
import { filtersInWords } from './filters-in-words'
import { manifestOf } from './manifest-of'

/** The sites and towns within the chosen distance of the chosen course, in the order one passes them. */
export const nearExport = (state: AtlasState): ExportSet => {
  const id = chosenVariant(state)
  const near = nearCorridor(state, id)
  const course = ownNameOf(state, id) ?? id
  const filters = filtersInWords(state.session.filters)
  const distance = `within ${state.session.buffer} m of the course “${course}”`
  return {
    file: `near-${id}`,
    about: {
      title: `Pakistan Minerals Atlas: sites and towns ${distance}`,
      ...originOf(manifestOf(state), ['deposits', 'towns', 'corridor']),
      method:
        'Chainage and offset: nearest point of the course by geodesics on the WGS84 ellipsoid (Karney 2013); offset positive to the right of the direction of travel; a site whose uncertainty reaches across the limit is said to be “may be inside or outside”',
      unit: 'longitude and latitude: degrees (WGS84); columns ending in _m: metres; population: people',
      selection: `${distance}; sites ${filters === null ? 'not filtered' : `filtered: ${filters}`}`,
    },
    rows: near
      ? [...near.sites.map((each) => nearSiteRow(each, id)), ...near.towns.map((each) => nearTownRow(each, id))]
      : [],
  }
}
