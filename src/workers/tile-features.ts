import { VectorTile, type VectorTileFeature } from '@mapbox/vector-tile'
import { fromVectorTileJs, type VectorTileFeatureLike } from '@maplibre/vt-pbf'
import { PbfReader } from 'pbf'
import { passesFilter } from '../domain/imported/passes-filter'
import { valueText } from '../domain/imported/value-text'
import type { TileQuestion } from './import-protocol'

type Properties = Readonly<Record<string, unknown>>
export type FeatureInTile = { readonly feature: VectorTileFeature; readonly properties: Properties }

const EXTENT = 4096
/** A label longer than this is a paragraph. */
const LONGEST_LABEL = 60
/** The property that says which layer of the tiles a feature is of, where there are several. */
export const PART = 'layer'

/**
 * Features of one tile fewer than this, times the number of all tiles down to the map's last zoom, stay below what a
 * number holds exactly: a feature's id can name its tile and its place in it.
 */
const MOST_IN_TILE = 2 ** 24

export const featureId = (tile: number, place: number): number => tile * MOST_IN_TILE + place
export const placeOfId = (id: number): { readonly tile: number; readonly place: number } => ({
  tile: Math.floor(id / MOST_IN_TILE),
  place: id % MOST_IN_TILE,
})

/**
 * Every feature of a tile, its layers one after the other, always in the same order.
 *
 * Errors: throws for bytes that are no vector tile.
 */
export const featuresInTile = (tile: Uint8Array, several: boolean): readonly FeatureInTile[] =>
  Object.values(new VectorTile(new PbfReader(tile)).layers).flatMap((layer) =>
    Array.from({ length: layer.length }, (_, at) => {
      const feature = layer.feature(at)
      const properties = several ? { [PART]: layer.name, ...feature.properties } : feature.properties
      return { feature, properties }
    }),
  )

/** A tile's features in the grid all layers of this map share. */
const inOurGrid = (feature: VectorTileFeature): VectorTileFeatureLike['loadGeometry'] => {
  if (feature.extent === EXTENT) return () => feature.loadGeometry()
  const scale = EXTENT / feature.extent
  return () => feature.loadGeometry().map((ring) => ring.map((point) => point.mult(scale).round()))
}

/**
 * The tile as the map draws it: one layer `features`, of what passes the filter, each with an id that names its place
 * and with its label; the other attributes stay here. Null where nothing is.
 */
export const dressedTile = (
  tile: Uint8Array,
  number: number,
  several: boolean,
  { labelField, filter }: Pick<TileQuestion, 'labelField' | 'filter'>,
): Uint8Array | null => {
  const passes = passesFilter(filter)
  const drawn = featuresInTile(tile, several).flatMap(({ feature, properties }, place): VectorTileFeatureLike[] => {
    if (feature.type === 0 || !passes(properties)) return []
    const label = labelField === null ? '' : valueText(properties[labelField]).slice(0, LONGEST_LABEL)
    return [
      {
        id: featureId(number, place),
        type: feature.type,
        extent: EXTENT,
        properties: label === '' ? {} : { label },
        loadGeometry: inOurGrid(feature),
      },
    ]
  })
  if (drawn.length === 0) return null
  const feature = (at: number): VectorTileFeatureLike => drawn[at] as VectorTileFeatureLike
  return fromVectorTileJs({
    layers: { features: { version: 2, name: 'features', extent: EXTENT, length: drawn.length, feature } },
  })
}
