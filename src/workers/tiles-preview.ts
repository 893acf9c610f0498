import type { TileArchive } from '../data/import/open-tile-archive'
import { MAX_FIELDS } from '../domain/imported/import-limits'
import type { ImportedField } from '../domain/imported/imported-layer'
import type { ImportPreview } from './import-protocol'
import { featuresInTile, PART } from './tile-features'

/** The parts and fields an archive names; one that names none is asked by its first tile. */
export const contentsOf = ({ parts, fields, sample }: TileArchive) => {
  const several = parts.length > 1
  const found = featuresInTile(sample, several)
  const met = [...new Set(found.flatMap(({ properties }) => Object.keys(properties)))]
  const named = fields.length > 0 ? fields : met.map((name): ImportedField => ({ name, type: 'mixed' }))
  const withPart: readonly ImportedField[] =
    several && !named.some(({ name }) => name === PART) ? [{ name: PART, type: 'text' }, ...named] : named
  return { several, fields: withPart.slice(0, MAX_FIELDS) }
}

/** What is said of an archive of tiles before it becomes a layer: its features are neither counted nor checked. */
export const tilesPreview = (archive: TileArchive, address: string | null): ImportPreview => {
  const { bytes, minZoom, maxZoom, parts, attribution, bbox } = archive
  const { several, fields } = contentsOf(archive)
  return {
    ...{ format: 'pmtiles', count: 0, rejectedCount: 0, rejected: [], vertices: 0, outside: 0, duplicates: 0 },
    // nobody has looked through all tiles: whatever is in them is drawn
    geometries: ['point', 'line', 'polygon'],
    bbox: [...bbox],
    fields,
    swap: { offered: false, applied: false },
    notes: several ? ['several-layers'] : [],
    columns: [],
    choice: null,
    firstRows: { total: 0, rows: [] },
    tiles: { address, bytes, minZoom, maxZoom, parts, attribution },
  }
}
