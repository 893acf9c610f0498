import type { Feature, MultiPolygon, Polygon } from 'geojson'
import { sheetBounds } from '../../../src/domain/coverage/sheet-number'
import type { BBox } from '../../../src/domain/position'
import type { CitedMapRow } from '../schema/cited-maps'
import { written } from './layer'

const boxRings = ([west, south, east, north]: BBox): number[][][] => [
  [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ],
]

const outline = (row: CitedMapRow): { geometry: Polygon | MultiPolygon; basis: string } | null => {
  const boxes = row.sheets.map(sheetBounds).filter((bounds): bounds is BBox => bounds !== null)
  const [first] = boxes
  if (first) {
    const geometry: Polygon | MultiPolygon =
      boxes.length === 1
        ? { type: 'Polygon', coordinates: boxRings(first) }
        : { type: 'MultiPolygon', coordinates: boxes.map(boxRings) }
    return { geometry, basis: 'sheet outline' }
  }
  if (row.bboxStated)
    return { geometry: { type: 'Polygon', coordinates: boxRings(row.bboxStated) }, basis: 'stated box' }
  if (row.bboxInferred)
    return { geometry: { type: 'Polygon', coordinates: boxRings(row.bboxInferred) }, basis: 'inferred box' }
  return null
}

/** Maps that can be cited one by one; those whose place is not known have no geometry. */
export const citedMapFeatures = (rows: readonly CitedMapRow[]): Feature[] =>
  rows.map((row) => {
    const place = outline(row)
    const basis = [place?.basis, row.boxBasis].filter((each) => typeof each === 'string').join('; ')
    return written(place?.geometry ?? null, {
      id: row.id,
      sheets: row.sheets,
      title: row.title,
      authors: row.authors,
      year: row.year,
      publisher: row.publisher,
      scale: row.scale,
      status: row.status,
      drawable: row.drawable,
      boxBasis: basis || null,
      provinces: row.provinces,
      areaStatedM2: row.areaStatedM2,
      confidence: row.confidence,
      confidenceNote: row.confidenceNote,
      note: row.note,
      source: row.source,
      address: row.address,
    })
  })
