import { GeoJSONVT, type GeoJSONVTFeature, type GeoJSONVTTile } from '@maplibre/geojson-vt'
import { fromGeojsonVt } from '@maplibre/vt-pbf'
import type { Feature } from 'geojson'
import { passesFilter } from '../domain/imported/passes-filter'
import { valueText } from '../domain/imported/value-text'
import { dotIndex } from './dot-index'
import type { TileQuestion } from './import-protocol'
import { EXTENT, thinTile } from './thin-tile'

const TILE_LAYER = 'features'

/** The map ends at zoom 10. */
const DEEPEST = 10
/** A label longer than this is a paragraph. */
const LONGEST_LABEL = 60

type Shapes = (z: number, x: number, y: number) => readonly GeoJSONVTFeature[]

/** Everything that is no single point. */
const shapeIndex = (features: readonly Feature[]): Shapes => {
  const shapes = features.flatMap(({ geometry }, id) =>
    geometry.type === 'Point' ? [] : [{ type: 'Feature' as const, id, geometry, properties: null }],
  )
  if (shapes.length === 0) return () => []
  const index = new GeoJSONVT(
    { type: 'FeatureCollection', features: shapes },
    { maxZoom: DEEPEST, indexMaxZoom: 3, extent: EXTENT, buffer: 128, tolerance: 3 },
  )
  return (z, x, y) => index.getTile(z, x, y)?.features ?? []
}

/**
 * Vector tiles of a layer's features, cut when they are asked for. The attributes stay here: a tile carries the place
 * of each feature in its layer as its id, and its label.
 */
export const importTiles = (features: readonly Feature[]): ((question: TileQuestion) => Uint8Array | null) => {
  const [shapesIn, dotsIn] = [shapeIndex(features), dotIndex(features, DEEPEST, EXTENT)]
  return ({ z, x, y, labelField, filter }) => {
    const passes = passesFilter(filter)
    const propertiesOf = (id: unknown) => features[Number(id)]?.properties ?? null
    const label = (id: unknown) => valueText(propertiesOf(id)?.[labelField ?? '']).slice(0, LONGEST_LABEL)
    const passing = [...shapesIn(z, x, y), ...dotsIn(z, x, y)].filter(({ id }) => passes(propertiesOf(id)))
    const kept = thinTile(passing, z === DEEPEST)
    if (kept.length === 0) return null
    const dressed = kept.map((feature) => ({
      ...feature,
      tags: labelField === null ? {} : { label: label(feature.id) },
    }))
    return fromGeojsonVt({ [TILE_LAYER]: { features: dressed } as GeoJSONVTTile }, { version: 2, extent: EXTENT })
  }
}
