import type { LayerSpecification, SourceSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl'
import { collectionOf, featureOf, NOTHING } from '../../overlays/collection'
import { GUARD_IMAGE } from '../../style/image-names'
import type { Tile } from './tile-plan'

/** Of a picture's map, in CSS pixels from its upper left corner. */
export type ClearRect = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** Where names may not lie: across the outline of what is seen, and under what is drawn over the map. */
export type Clear = { readonly seen: ClearRect; readonly plates: readonly ClearRect[] }

export const CLEAR = 'picture-clear'

/** As large as the unseen mark: with one at each step no name slips through between two. */
const STEP = 8

export const clearSource: SourceSpecification = { type: 'geojson', data: NOTHING }

/** Unseen marks in the way of names, placed before any of them. Comes last in the style. */
export const clearLayer: LayerSpecification = {
  id: CLEAR,
  type: 'symbol',
  source: CLEAR,
  layout: { 'icon-image': GUARD_IMAGE, 'icon-padding': 0, 'icon-allow-overlap': true },
}

type Point = readonly [x: number, y: number]

const steps = (from: number, to: number): readonly number[] => {
  const count = Math.max(1, Math.ceil((to - from) / STEP))
  return Array.from({ length: count + 1 }, (_, index) => from + ((to - from) * index) / count)
}

/** Points along the outline of a rectangle, no farther apart than a mark is wide. */
export const outline = ({ x, y, width, height }: ClearRect): readonly Point[] => [
  ...steps(x, x + width).flatMap((at): Point[] => [
    [at, y],
    [at, y + height],
  ]),
  ...steps(y, y + height)
    .slice(1, -1)
    .flatMap((at): Point[] => [
      [x, at],
      [x + width, at],
    ]),
]

/** A name begins no farther from its mark than this; CSS pixels. */
const REACH = 40

/**
 * Points on the outline of what is seen and in a strip round it: the name of a mark at the very edge would else lie wholly
 * outside, where nobody reads it, though there is room within.
 */
export const fence = ({ x, y, width, height }: ClearRect): readonly Point[] =>
  steps(0, REACH).flatMap((out) =>
    outline({ x: x - out, y: y - out, width: width + 2 * out, height: height + 2 * out }),
  )

/** Points all over a rectangle. */
const cover = ({ x, y, width, height }: ClearRect): readonly Point[] =>
  steps(x, x + width).flatMap((right) => steps(y, y + height).map((down): Point => [right, down]))

/** Puts the marks where the map of a tile, aimed already, shows these places. */
export const keepClear = (map: MapLibreMap, { seen, plates }: Clear, tile: Tile, pixelRatio: number): void => {
  const [left, top] = [tile.x / pixelRatio, tile.y / pixelRatio]
  const marks = [...fence(seen), ...plates.flatMap(cover)].map(([x, y]) => {
    const { lng, lat } = map.unproject([x - left, y - top])
    return featureOf({ type: 'Point', coordinates: [lng, lat] }, {})
  })
  map.getSource<GeoJSONSource>(CLEAR)?.setData(collectionOf(marks))
}
