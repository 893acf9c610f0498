import type { Feature } from 'geojson'
import type { CitationsOf } from '../inputs/citations'
import type { ZoneRow } from '../schema/zones'
import { written } from './layer'

/** Ports, zones, estates and plants; without geometry where the bounds or the site are not known. */
export const zoneFeatures = (rows: readonly ZoneRow[], citationsOf: CitationsOf): Feature[] =>
  rows.map((row) =>
    written(row.position && { type: 'Point', coordinates: [...row.position] }, {
      id: row.id,
      name: row.name,
      name_ur: row.nameUr,
      kind: row.kind,
      province: row.province,
      district: row.district,
      areaText: row.areaText,
      status: row.status,
      note: row.note,
      locationAccuracy: row.locationAccuracy,
      locationNote: row.locationNote,
      coordinateSource: row.coordinateSource,
      sources: citationsOf(row.citations, row.id),
    }),
  )
