import type { Feature } from 'geojson'
import { sheetAt } from '../../../src/domain/coverage/sheet-number'
import { isPinnedDown, type LocationAccuracy } from '../../../src/domain/minerals/location-accuracy'
import { geodesicDistance } from '../earth/geodesic-distance'
import type { CitationsOf } from '../inputs/citations'
import type { DepositRow } from '../schema/deposits'
import { written } from './layer'

type MetresOf = ReadonlyMap<LocationAccuracy, number | null>

/** The farthest two accepted published points lie apart, in metres. */
const spread = (row: DepositRow): number => {
  const accepted = row.publishedPositions.filter((each) => each.accepted).map((each) => each.position)
  let farthest = 0
  accepted.forEach((a, i) => {
    for (const b of accepted.slice(i + 1)) farthest = Math.max(farthest, geodesicDistance(a, b))
  })
  return farthest
}

const uncertainty = (row: DepositRow, metresOf: MetresOf): number | null => {
  const assumed = metresOf.get(row.locationAccuracy)
  if (row.position === null) return null
  if (typeof assumed !== 'number')
    throw new Error(`seeds/location-uncertainty.json has no metres for ${row.locationAccuracy}`)
  return Math.round(Math.max(row.uncertaintyOverride?.metres ?? assumed, spread(row)))
}

/** Every site, located or not, with its citations written out. */
export const depositFeatures = (rows: readonly DepositRow[], metresOf: MetresOf, citationsOf: CitationsOf): Feature[] =>
  rows.map((row) => {
    const { position, uncertaintyOverride: _, citations, ...fields } = row
    for (const { sources } of [...row.reserves, ...row.output]) citationsOf(sources, row.id)
    citationsOf(
      row.publishedPositions.map(({ source }) => source),
      row.id,
    )
    return written(position && { type: 'Point', coordinates: [...position] }, {
      ...fields,
      name_ur: row.nameUr,
      locationUncertainty: uncertainty(row, metresOf),
      sheet: position && sheetAt(position),
      hollow: !isPinnedDown(row.locationAccuracy),
      citations: citationsOf(citations, row.id),
    })
  })
