import { GeoJSONVT, type GeoJSONVTFeature, type GeoJSONVTTile } from '@maplibre/geojson-vt'
import { fromGeojsonVt } from '@maplibre/vt-pbf'
import type { Feature } from 'geojson'
import { passesFilter } from '../domain/imported/passes-filter'
import { valueText } from '../domain/imported/value-text'
import type { TileQuestion } from './import-protocol'

const TILE_LAYER = 'features'

/** The map ends at zoom 10. */
const DEEPEST = 10
const EXTENT = 4096
/** Half a pixel of a tile drawn 512 wide: points nearer than that are one dot on the screen. */
const GRAIN = 4
/** A label longer than this is a paragraph. */
const LONGEST_LABEL = 60

/** Of the points that fall on the same half pixel one is drawn, so that a tile stays small however many there are. */
const thinned = (features: readonly GeoJSONVTFeature[]): GeoJSONVTFeature[] => {
  const taken = new Set<number>()
  return features.filter(({ type, geometry }) => {
    if (type !== 1 || geometry.length !== 1) return true
    const [x = 0, y = 0] = geometry[0] as number[]
    const cell = Math.round(x / GRAIN) * EXTENT + Math.round(y / GRAIN)
    if (taken.has(cell)) return false
    taken.add(cell)
    return true
  })
}

const isEmpty = ({ features }: GeoJSONVTTile): boolean => features.length === 0

/**
 * Vector tiles of a layer's features, cut when they are asked for. The attributes stay here: a tile carries the place
 * of each feature in its layer as its id, and its label.
 */
export const importTiles = (features: readonly Feature[]): ((question: TileQuestion) => Uint8Array | null) => {
  const shapes = features.map(({ geometry }) => ({ type: 'Feature' as const, geometry, properties: null }))
  const index = new GeoJSONVT(
    { type: 'FeatureCollection', features: shapes },
    { maxZoom: DEEPEST, indexMaxZoom: 3, generateId: true, extent: EXTENT, buffer: 128, tolerance: 3 },
  )
  return ({ z, x, y, labelField, filter }) => {
    const tile = index.getTile(z, x, y)
    if (!tile) return null
    const passes = passesFilter(filter)
    const propertiesOf = (id: unknown) => features[Number(id)]?.properties ?? null
    const label = (id: unknown) => valueText(propertiesOf(id)?.[labelField ?? '']).slice(0, LONGEST_LABEL)
    const kept = thinned((tile.features as GeoJSONVTFeature[]).filter(({ id }) => passes(propertiesOf(id))))
    const dressed = kept.map((feature) => ({
      ...feature,
      tags: labelField === null ? {} : { label: label(feature.id) },
    }))
    const drawn = { ...tile, features: dressed } as GeoJSONVTTile
    return isEmpty(drawn) ? null : fromGeojsonVt({ [TILE_LAYER]: drawn }, { version: 2, extent: EXTENT })
  }
}
