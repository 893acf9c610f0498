import type { Deposit } from '../../domain/minerals/deposit'
import { SITE_SYMBOLS } from '../../domain/minerals/symbology'
import { citationText, listText } from './citation-text'
import type { ExportRow } from './export-set'

/** Every fact of a site as a flat row; what nobody published stays null. Units: metres, degrees. */
export const siteRow = (site: Deposit): ExportRow => ({
  id: site.id,
  name: site.name,
  geometry: site.position && { type: 'Point', coordinates: site.position },
  colour: SITE_SYMBOLS[site.commodityGroup].colour,
  attributes: {
    name_ur: site.nameUr,
    alternative_names: listText(site.altNames),
    commodities: listText(site.commodities),
    commodity_group: site.commodityGroup,
    critical_minerals: listText(site.criticalMinerals),
    status: site.status,
    status_as_published: site.statusAsPublished,
    operator: site.operator,
    province: site.province,
    district: site.district,
    survey_sheet: site.sheet,
    location_accuracy: site.locationAccuracy,
    location_uncertainty_m: site.locationUncertainty,
    location_note: site.locationNote,
    coordinate_source: site.coordinateSource,
    reserves_as_published: listText(site.reserves.map(({ text }) => text)),
    output_as_published: listText(site.output.map(({ text }) => text)),
    start: site.start,
    note: site.note,
    confidence: site.confidence,
    flagship: site.flagship,
    source: citationText(site.citations),
  },
})
