import type { Map as MapLibreMap } from 'maplibre-gl'
import type { Camera } from '../../../permalink/snapshot'
import { ground } from '../ground'
import type { Clear, ClearRect } from './keep-clear'
import type { Tile } from './tile-plan'

/** Wide capitals: no letter with the space after it is wider than this, in the size of the text. */
const LETTER = 1
const LINE = 1.4
/** Names of provinces are set in lines of about so many letters. */
const LETTERS_IN_LINE = 12

type Sized = { readonly text: string; readonly size: number }

/** The room a name takes round its place, rather too much than too little. Units: CSS pixels. */
export const roomOf = ({ x, y }: { readonly x: number; readonly y: number }, { text, size }: Sized): ClearRect => {
  const words = text.split(' ')
  const lines = text.length > LETTERS_IN_LINE ? words.length : 1
  const longest = lines === 1 ? text.length : Math.max(...words.map(({ length }) => length))
  const [width, height] = [longest * LETTER * size, lines * LINE * size]
  return { x: x - width / 2, y: y - height / 2, width, height }
}

const isWithin = (inner: ClearRect, outer: ClearRect): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height

const meet = (a: ClearRect, b: ClearRect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

/** Tells a name that the frame or a plate would cut. */
export const isCut = (room: ClearRect, { seen, plates }: Clear): boolean =>
  !isWithin(room, seen) || plates.some((plate) => meet(room, plate))

/** A size that is given by zoom: `['interpolate', ['linear'], ['zoom'], zoom, size, …]`, or one for all. */
export const sizeAt = (size: unknown, zoom: number): number => {
  if (typeof size === 'number') return size
  const stops = Array.isArray(size) ? size.slice(3).filter((each) => typeof each === 'number') : []
  const pairs = stops.flatMap((at, index) => (index % 2 === 0 ? [[at, stops[index + 1] ?? 0] as const] : []))
  const after = pairs.findIndex(([at]) => at >= zoom)
  const [one, other] = after < 0 ? [pairs.at(-1), undefined] : [pairs[after - 1], pairs[after]]
  if (!one || !other) return (one ?? other)?.[1] ?? 0
  return one[1] + ((other[1] - one[1]) * (zoom - one[0])) / (other[0] - one[0])
}

/** The layers of `place-labels.ts` whose names stand, and the province each of them names. */
const STANDING = { 'province-names-balochistan': 'PK-BA', 'province-names-pakhtunkhwa': 'PK-KP' } as const

/**
 * Names that stand whatever lies under them (those of the two provinces) give way where the frame or a plate would cut
 * them: from then on they are placed like any other. The map must be aimed at the tile.
 */
export const yieldWhereCut = async (
  map: MapLibreMap,
  clear: Clear,
  tile: Tile,
  { pixelRatio, camera }: { readonly pixelRatio: number; readonly camera: Camera },
): Promise<void> => {
  const { labels } = (await ground).collections
  for (const [id, code] of Object.entries(STANDING)) {
    const place = labels.features.find(({ properties }) => properties?.kind === 'province' && properties.code === code)
    if (place?.geometry.type !== 'Point' || !map.getLayer(id)) continue
    const [lon = 0, lat = 0] = place.geometry.coordinates
    const { x, y } = map.project([lon, lat])
    const size = sizeAt(map.getLayoutProperty(id, 'text-size'), camera.zoom)
    const offset: unknown = map.getLayoutProperty(id, 'text-offset')
    const [right = 0, down = 0] = Array.isArray(offset) ? offset.map(Number) : []
    const at = { x: x + tile.x / pixelRatio + right * size, y: y + tile.y / pixelRatio + down * size }
    if (isCut(roomOf(at, { text: String(place.properties?.name), size }), clear))
      map.setLayoutProperty(id, 'text-allow-overlap', false)
  }
}
