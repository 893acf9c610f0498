import type { GeoJSONSourceSpecification, ImageSourceSpecification } from '@maplibre/maplibre-gl-style-spec'
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

/** A source of the style: the relief is a picture with an address, all else GeoJSON handed over by reference. */
export const sourceOf = (id: SourceId, data: SourceData): ImageSourceSpecification | GeoJSONSourceSpecification => {
  if (id === 'relief') return { type: 'image', url: reliefAddress(), coordinates: RELIEF_CORNERS }
  const promoteId = PROMOTED_IDS[id]
  return { type: 'geojson', data: data[id], maxzoom: DEEPEST_TILES, ...(promoteId && { promoteId }) }
}
