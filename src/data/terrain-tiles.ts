import { type TerrainTile, TILE } from '../domain/earth/terrarium'

/** So many requests at once are polite to a small server and enough for a fast one. */
const AT_ONCE = 6

/** Fetches the picture of a terrain tile, `key` as `z/x/y`; null where it is missing, broken or not 256 pixels wide. */
export const fetchTerrainPicture = async (
  template: string,
  key: string,
  signal: AbortSignal | null = null,
): Promise<ImageBitmap | null> => {
  const [z = '', x = '', y = ''] = key.split('/')
  const address = template.replaceAll('{z}', z).replaceAll('{x}', x).replaceAll('{y}', y)
  try {
    const answer = await fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer', signal })
    if (!answer.ok) return null
    // The bytes are heights, not colours: nothing may correct or blend them.
    const bitmap = await createImageBitmap(await answer.blob(), {
      colorSpaceConversion: 'none',
      premultiplyAlpha: 'none',
    })
    return bitmap.width === TILE && bitmap.height === TILE ? bitmap : null
  } catch {
    return null
  }
}

const heightsOf = (bitmap: ImageBitmap): TerrainTile => {
  const context = new OffscreenCanvas(TILE, TILE).getContext('2d', { willReadFrequently: true })
  if (!context) return null
  context.drawImage(bitmap, 0, 0)
  return context.getImageData(0, 0, TILE, TILE).data
}

const fetchTile = async (template: string, key: string): Promise<TerrainTile> => {
  const picture = await fetchTerrainPicture(template, key)
  return picture && heightsOf(picture)
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
