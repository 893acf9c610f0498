import type { Position } from '../../../domain/position'
import { err, ok, type Result } from '../../../domain/result'
import type { Camera } from '../../../permalink/snapshot'
import type { AtlasState } from '../../../store/state'
import type { MapTexts } from '../../map-texts'
import { loadFaces } from '../fonts'
import { namedPlaces } from '../highlights/named-places'
import { whyNoWebGl } from '../web-gl'
import { aim, canAim } from './aim'
import { bufferOfState } from './buffer-of-state'
import { drawNames } from './draw-names'
import { type Clear, keepClear } from './keep-clear'
import { dress, type OffScreenMap, offScreenMap } from './off-screen-map'
import type { PictureError } from './picture-error'
import { selectionsOfState } from './selection-of-state'
import { discard, isBlank, longestSide, type Pixels, sheetOfPixels } from './sheet-of-pixels'
import { yieldWhereCut } from './standing-names'
import { styleOfState } from './style-of-state'
import { longestTilted, type TilePlan, tilePlan } from './tile-plan'
import { untilDrawn, watchHidden } from './until-drawn'

export type { PictureError } from './picture-error'

export type PictureAsk = {
  /** Of the picture, in CSS pixels; the canvas has `Math.round(width * pixelRatio)` by `Math.round(height * pixelRatio)`. */
  readonly width: number
  readonly height: number
  readonly pixelRatio: number
  /** Its middle is the middle of the picture; zoom in 512-pixel tiles at CSS pixels. */
  readonly camera: Camera
  readonly texts: MapTexts
  /** What of it is seen, and what is drawn over it, where not all is: names keep clear of the edges. */
  readonly clear?: Clear
}

export type PictureHooks = {
  /** How much is done, 0 to 1. */
  readonly progress: (share: number) => void
  readonly signal: AbortSignal
  /** Told when the tab is in the background, where drawing is slow or waits; and when it is back. */
  readonly hidden?: (hidden: boolean) => void
}

/** Cards say 16 384 and more, and run out of memory long before. */
const LARGEST_TILE = 8192

const limitOf = (gl: OffScreenMap['gl']): number => {
  const views = gl.getParameter(gl.MAX_VIEWPORT_DIMS) as ArrayLike<number>
  const sides = [gl.getParameter(gl.MAX_TEXTURE_SIZE), gl.getParameter(gl.MAX_RENDERBUFFER_SIZE), ...Array.from(views)]
  return Math.min(LARGEST_TILE, ...sides.map(Number))
}

const tooLarge = ({ width, height, pixelRatio }: PictureAsk, most: number) => ({
  kind: 'too-large' as const,
  width: Math.round(width * pixelRatio),
  height: Math.round(height * pixelRatio),
  most,
})

/** Plans the tiles and gives the map their size; smaller ones where the card takes less than it said. */
const planFor = ({ gl, map, resize }: OffScreenMap, ask: PictureAsk): Result<TilePlan, PictureError> => {
  let limit = limitOf(gl)
  for (let attempt = 0; attempt < 5; attempt++) {
    const plan = tilePlan(ask, limit)
    if (!canAim(ask.camera, plan, ask.pixelRatio))
      return err({ ...tooLarge(ask, longestTilted(ask.pixelRatio, limit)), kind: 'too-tilted' })
    resize(plan.tileWidth, plan.tileHeight)
    const { width, height } = map.getCanvas()
    const wanted = [plan.tileWidth, plan.tileHeight].map((side) => Math.round(side * ask.pixelRatio))
    if (width === wanted[0] && height === wanted[1]) return ok(plan)
    map.setPixelRatio(ask.pixelRatio)
    limit = Math.floor(limit / 2)
  }
  return err(tooLarge(ask, 2 * limitOf(gl)))
}

const drawTiles = async (
  { map }: OffScreenMap,
  ask: PictureAsk,
  plan: TilePlan,
  { pen }: Pixels,
  { progress, signal }: PictureHooks,
): Promise<PictureError | null> => {
  const clear = ask.clear ?? { seen: { x: 0, y: 0, width: ask.width, height: ask.height }, plates: [] }
  for (const [index, tile] of plan.tiles.entries()) {
    aim(map, ask.camera, tile, plan, ask.pixelRatio)
    keepClear(map, clear, tile, ask.pixelRatio)
    if (index === 0) await yieldWhereCut(map, clear, tile, ask)
    const trouble = await untilDrawn(map, signal)
    if (trouble) return trouble
    const { x, y, width, height } = tile.keep
    pen.drawImage(map.getCanvas(), x - tile.x, y - tile.y, width, height, x, y, width, height)
    progress(0.1 + (0.9 * (index + 1)) / plan.tiles.length)
  }
  return null
}

/** Writes what a chapter names; the map is still aimed at the last tile. */
const writeNames = (
  { map }: OffScreenMap,
  { datasets, session }: AtlasState,
  { pixelRatio }: PictureAsk,
  plan: TilePlan,
  { pen }: Pixels,
): void => {
  const places = namedPlaces(datasets, session.highlights, session.language)
  const tile = plan.tiles.at(-1)
  if (places.length === 0 || !tile) return
  const at = ([lon, lat]: Position) => {
    const { x, y } = map.project([lon, lat])
    return { x: x + tile.x / pixelRatio, y: y + tile.y / pixelRatio }
  }
  drawNames(pen, { places, at, pixelRatio })
}

const draw = async (
  state: AtlasState,
  ask: PictureAsk,
  hooks: PictureHooks,
  off: OffScreenMap,
): Promise<Result<HTMLCanvasElement, PictureError>> => {
  const planned = planFor(off, ask)
  if (!planned.ok) return planned
  const plan = planned.value
  const sheet = sheetOfPixels(plan.width, plan.height)
  if (!sheet) return err(tooLarge(ask, longestSide(plan.width, plan.height)))
  const [buffer] = await Promise.all([bufferOfState(state), loadFaces(state.session.language)])
  const style = await styleOfState(state, ask.texts, buffer)
  const undressed = await dress(off.map, style, selectionsOfState(state), hooks.signal)
  hooks.progress(0.1)
  const trouble = undressed ?? (await drawTiles(off, ask, plan, sheet, hooks))
  if (!trouble) writeNames(off, state, ask, plan, sheet)
  const failure: PictureError | null = trouble ?? (isBlank(sheet.canvas) ? { kind: 'blank' } : null)
  if (!failure) return ok(sheet.canvas)
  discard(sheet.canvas)
  return err(failure)
}

/**
 * Draws the map of a state, without anything round it: what the page's map shows for that state, by a second map that
 * nobody sees, in one piece or, beyond what the graphics card takes, in tiles.
 *
 * Tiles overlap by the length of a long name. Which names fit is decided for each tile alone, so in dense places a name
 * near a seam may be there in one tile and not in its neighbour; ground, lines and marks meet exactly. Tilted views are
 * drawn in the few tiles that have the middle of the picture within them, exactly; beyond that they are refused.
 *
 * What the state needs must be loaded already (`keepDatasetsLoaded`): a dataset that is not ready is drawn as nothing.
 */
export const renderPicture = async (
  state: AtlasState,
  ask: PictureAsk,
  hooks: PictureHooks,
): Promise<Result<HTMLCanvasElement, PictureError>> => {
  if (hooks.signal.aborted) return err({ kind: 'aborted' })
  const obstacle = whyNoWebGl()
  if (obstacle) return err({ kind: 'no-webgl', reason: obstacle })
  let off: OffScreenMap
  try {
    off = offScreenMap(ask.pixelRatio)
  } catch {
    // MapLibre's own words are a paragraph of attributes with an address in it: no part of a sentence
    return err({ kind: 'no-webgl', reason: 'the browser gave no context' })
  }
  const unwatch = watchHidden(hooks.hidden)
  try {
    return await draw(state, ask, hooks, off)
  } finally {
    unwatch()
    off.dispose()
  }
}
