import type { ScaleBar } from '../../domain/measure/scale-bar'
import type { ComposeAsk } from './compose-ask'
import { cameraOf, type Pane } from './panes'
import { scaleOfPicture } from './picture-camera'
import type { Rect } from './picture-layout'

/** Scale and north of a map; null leaves one out. */
export type ScaleAndNorth = {
  readonly scale: { readonly bar: ScaleBar; readonly text: string; readonly note: string } | null
  readonly north: { readonly bearing: number; readonly letter: string; readonly text: string } | null
}

/** What lies on a map of a picture, in the part of it that is seen. */
export type OnMap = ScaleAndNorth & {
  readonly seen: Rect
  /** The corner of the scale bar: where reading starts, or the outer one where a line divides the maps. */
  readonly corner: 'start' | 'left' | 'right'
  /** What the view is called in a comparison, and the corner that says so. */
  readonly name: { readonly text: string; readonly corner: 'left' | 'right' } | null
}

export type OnMaps = {
  readonly maps: readonly OnMap[]
  /** The line between two maps of a swipe. */
  readonly divider: { readonly x: number; readonly y: number; readonly height: number } | null
}

const scaleAndNorth = ({ choice, words }: ComposeAsk, pane: Pane): ScaleAndNorth => {
  const camera = cameraOf(pane)
  const bar = choice.parts.includes('scale') ? scaleOfPicture(camera, Math.min(200, pane.seen.width * 0.3)) : null
  const { bearing, pitch } = camera
  return {
    scale: bar && { bar, text: words.scale(bar.length, camera.lat), note: pitch > 0 ? words.scaleTilted : '' },
    north: choice.parts.includes('north')
      ? { bearing, letter: words.north, text: Math.abs(bearing) < 0.5 ? '' : words.bearing(bearing) }
      : null,
  }
}

const NEITHER: ScaleAndNorth = { scale: null, north: null }
const SIDES = ['left', 'right'] as const

/** True where both maps have the same scale and the same north, which are then said once. */
const areAlike = ([left, right]: readonly Pane[]): boolean =>
  !!left && !!right && JSON.stringify(cameraOf(left)) === JSON.stringify(cameraOf(right))

/** What lies on the maps of a picture. */
export const onMapsOf = (ask: ComposeAsk, panes: readonly Pane[]): OnMaps => {
  const { compared } = ask.subject
  if (!compared) {
    return {
      maps: panes.map((pane) => ({ ...scaleAndNorth(ask, pane), seen: pane.seen, corner: 'start', name: null })),
      divider: null,
    }
  }
  const swipes = compared.layout === 'swipe'
  const once = swipes && areAlike(panes)
  const widest = Math.max(...panes.map(({ seen }) => seen.width))
  const bearer = once ? panes.findIndex(({ seen }) => seen.width === widest) : -1
  const maps = panes.map((pane, index): OnMap => {
    const side = SIDES[index] ?? 'left'
    const said = once && index !== bearer ? NEITHER : scaleAndNorth(ask, pane)
    const text = ask.words.side(side, compared.names[side])
    return { ...said, seen: pane.seen, corner: swipes ? side : 'start', name: { text, corner: swipes ? side : 'left' } }
  })
  const right = panes[1]?.seen
  return { maps, divider: swipes && right ? { x: right.x, y: right.y, height: right.height } : null }
}
