import { type TerrainTile, TILE } from '../domain/earth/terrarium'

/** So many requests at once are polite to a small server and enough for a fast one. */
const AT_ONCE = 6

const decode = async (picture: Blob): Promise<TerrainTile> => {
  // The bytes are heights, not colours: nothing may correct or blend them.
  const bitmap = await createImageBitmap(picture, { colorSpaceConversion: 'none', premultiplyAlpha: 'none' })
  if (bitmap.width !== TILE || bitmap.height !== TILE) return null
  const context = new OffscreenCanvas(TILE, TILE).getContext('2d', { willReadFrequently: true })
  if (!context) return null
  context.drawImage(bitmap, 0, 0)
  return context.getImageData(0, 0, TILE, TILE).data
}

const fetchTile = async (template: string, key: string): Promise<TerrainTile> => {
  const [z = '', x = '', y = ''] = key.split('/')
  const address = template.replaceAll('{z}', z).replaceAll('{x}', x).replaceAll('{y}', y)
  try {
    const answer = await fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer' })
    return answer.ok ? await decode(await answer.blob()) : null
  } catch {
    return null
  }
}

/**
 * Fetches terrain tiles, a few at a time.
 *
 * Shape:  `keys` as `z/x/y`; the answer has each of them, null where the tile is missing, broken or not 256 pixels wide.
 * Errors: none; `onProgress` hears after each tile how many are done.
 */
export const fetchTerrainTiles = async (
  template: string,
  keys: readonly string[],
  onProgress: (done: number, of: number) => void,
): Promise<ReadonlyMap<string, TerrainTile>> => {
  const tiles = new Map<string, TerrainTile>()
  const waiting = [...keys]
  const work = async (): Promise<void> => {
    for (let key = waiting.shift(); key !== undefined; key = waiting.shift()) {
      tiles.set(key, await fetchTile(template, key))
      onProgress(tiles.size, keys.length)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return tiles
}
