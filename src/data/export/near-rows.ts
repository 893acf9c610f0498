import type { Candidate, FeatureNear } from '../../domain/corridor/features-within'
import type { Deposit } from '../../domain/minerals/deposit'
import type { Town } from '../../domain/places/town'
import { citationText } from './citation-text'
import type { ExportRow, ExportValue } from './export-set'
import { siteRow } from './site-rows'

type Near<T> = FeatureNear<Candidate & { readonly record: T }>

const stationOf = <T>(near: Near<T>): Readonly<Record<string, ExportValue>> => ({
  chainage_m: near.chainage,
  distance_m: Math.abs(near.offset),
  offset_m: near.offset,
  side: near.offset === 0 ? 'on the line' : near.offset > 0 ? 'right' : 'left',
  place: near.place,
  location_uncertainty_m: near.feature.uncertainty,
  within: near.certainty === 'maybe' ? 'may be inside or outside' : 'inside',
})

/** A site beside a course: where it stands, then what it is. Units: metres; offset positive to the right. */
export const nearSiteRow = (near: Near<Deposit>, variant: string): ExportRow => {
  const row = siteRow(near.feature.record)
  const {
    commodities = null,
    commodity_group = null,
    status = null,
    province = null,
    location_accuracy = null,
  } = row.attributes
  return {
    ...row,
    attributes: {
      kind: 'site',
      variant,
      ...stationOf(near),
      commodities,
      commodity_group,
      status,
      population: null,
      province,
      location_accuracy,
      source: citationText(near.feature.record.citations),
    },
  }
}

/** A town beside a course, with the people its source counts in it. Units: metres; offset positive to the right. */
export const nearTownRow = (near: Near<Town>, variant: string): ExportRow => {
  const { id, name, population, province, source, position } = near.feature.record
  return {
    id,
    name,
    geometry: { type: 'Point', coordinates: position },
    colour: null,
    attributes: {
      kind: 'town',
      variant,
      ...stationOf(near),
      commodities: null,
      commodity_group: null,
      status: null,
      population,
      province,
      location_accuracy: null,
      source,
    },
  }
}
