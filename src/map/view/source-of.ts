import type { GeoJSONSourceSpecification, ImageSourceSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { FeatureCollection } from 'geojson'
import { RELIEF } from '../overlays/plate'
import { FETCHED_FILES, PROMOTED_IDS, type SourceId } from '../style/ids'
import type { SourceData } from './use-source-data'

const [WEST, SOUTH, EAST, NORTH] = RELIEF
const RELIEF_CORNERS: ImageSourceSpecification['coordinates'] = [
  [WEST, NORTH],
  [EAST, NORTH],
  [EAST, SOUTH],
  [WEST, SOUTH],
]

/** Nothing is finer than what zoom 10 shows. */
const DEEPEST_TILES = 10

const reliefAddress = (): string => new URL(`geo/${FETCHED_FILES.relief}`, document.baseURI).href

/** What a source shows; null for the relief, which is a picture with an address. */
export const collectionOf = (id: SourceId, data: SourceData): FeatureCollection | null =>
  id === 'relief' ? null : data[id]

/** A source of the style: the relief is a picture with an address, all else GeoJSON handed over by reference. */
export const sourceOf = (
  id: SourceId,
  data: FeatureCollection | null,
): ImageSourceSpecification | GeoJSONSourceSpecification => {
  if (data === null) return { type: 'image', url: reliefAddress(), coordinates: RELIEF_CORNERS }
  const promoteId = PROMOTED_IDS[id]
  return { type: 'geojson', data, maxzoom: DEEPEST_TILES, ...(promoteId && { promoteId }) }
}
