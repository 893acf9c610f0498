import { pictureCamera } from './picture-camera'
import type { Rect } from './picture-layout'
import type { PictureSubject, PictureView } from './picture-subject'

/** CSS pixels between two maps that stand beside each other. */
const GAP = 4

/** A map of a picture in its place: CSS pixels from the picture's upper left corner, whichever way it is read. */
export type Pane = {
  readonly view: PictureView
  /** Where all of the map lies. */
  readonly map: Rect
  /** What of it is not covered by the other one. */
  readonly seen: Rect
}

const swiped = (room: Rect, at: number): readonly [Rect, Rect] => {
  const left = room.width * at
  return [
    { ...room, width: left },
    { ...room, x: room.x + left, width: room.width - left },
  ]
}

/** A beside B, or over it where the room is higher than wide, as on a telephone. */
const halves = (room: Rect): readonly [Rect, Rect] => {
  if (room.height > room.width) {
    const height = (room.height - GAP) / 2
    return [
      { ...room, height },
      { ...room, y: room.y + height + GAP, height },
    ]
  }
  const width = (room.width - GAP) / 2
  return [
    { ...room, width },
    { ...room, x: room.x + width + GAP, width },
  ]
}

/** The maps of a picture in the room it has for them. A stands to the left in every language. */
export const panesOf = ({ views, compared }: PictureSubject, room: Rect): readonly Pane[] => {
  const [first, second] = views
  if (!compared || !second) return [{ view: first, map: room, seen: room }]
  const swipes = compared.layout === 'swipe'
  const [left, right] = swipes ? swiped(room, compared.at) : halves(room)
  return [
    { view: first, map: swipes ? room : left, seen: left },
    { view: second, map: swipes ? room : right, seen: right },
  ]
}

/** The camera whose map shows in this pane what the screen shows. */
export const cameraOf = ({ view, map }: Pane) => pictureCamera(view.state.session.camera, view.screen, map)
