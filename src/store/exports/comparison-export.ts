import { METHODS, originOf } from '../../data/export/about-file'
import { comparisonRows } from '../../data/export/comparison-rows'
import type { ExportSet } from '../../data/export/export-set'
import type { GroundOfCourses } from '../mapped-near-courses'
import { corridorComparison } from '../selectors/corridor-comparison'
import { courseOf } from '../selectors/corridor-courses'
import { countedSheets } from '../selectors/coverage'
import type { AtlasState } from '../state'
import { filtersInWords } from './filters-in-words'
import { manifestOf } from './manifest-of'

/**
 * The courses side by side, as their table has them: a course a row, a fact a column. How much ground near each is
 * mapped is worked out beside the page, so it comes along.
 */
export const comparisonExport = (state: AtlasState, ground: GroundOfCourses): ExportSet => {
  const { courses, rows } = corridorComparison(state)
  const filters = filtersInWords(state.session.filters)
  const distance = `within ${state.session.buffer} m`
  const sheets = countedSheets(state).length
  const excluded =
    state.document.sheets.length > sheets ? ' (the mapping filter lets none of the ticked ones count)' : ''
  const inputs = state.document.coverage.inputs.length
  const compared = courses.flatMap(({ variant, zones }, at) => {
    const course = courseOf(state, variant)
    if (!course) return []
    const own = state.document.variants.find(({ id }) => id === variant)
    const facts = rows.map(({ id, fact, unit, values }) => ({
      id,
      unit,
      counted: fact !== 'published-ratio',
      value: values[at] ?? null,
    }))
    const reached = zones.map((zone) => ({ name: zone.feature.record.name, certain: zone.certainty === 'within' }))
    const about = { course, name: own?.name ?? variant, colour: own?.colour ?? null }
    return [{ ...about, facts, ground: ground[variant] ?? null, zones: reached }]
  })
  return {
    file: 'courses-side-by-side',
    about: {
      title: `Pakistan Minerals Atlas: ${compared.length} courses of the corridor side by side`,
      ...originOf(manifestOf(state), ['corridor', 'corridor-nodes', 'deposits', 'towns', 'provinces', 'zones']),
      method:
        `Lengths and distances ${METHODS.split(';')[0]}; schematic legs are straight geodesics between towns, not roads; ` +
        'a site or zone “at most” counts those whose uncertainty reaches the distance; ground: the part of the geodesic buffer inside Pakistan, and what of it ticked sheets and polygons cover, in an equal-area plane of the ellipsoid; ' +
        'inside: parts of the course inside each province as Natural Earth draws it, whose coast and border are uncertain by 1 to 9 km',
      unit: 'columns ending in _m: metres; _m2: square metres; _count: a number of things; _ratio: none; population: people',
      selection:
        `${compared.length} courses; sites, towns, zones and ground ${distance}; sites ${filters === null ? 'not filtered' : `filtered: ${filters}`}; ` +
        `mapped ground: ${sheets} sheets ticked by the user${excluded} and polygons of ${inputs} inputs: not a statement of what is mapped`,
    },
    rows: comparisonRows(compared),
  }
}
