import type { Rect } from './picture-layout'

/** A rectangle in whole device pixels; rectangles that touch still do, so that maps are copied as they were drawn. */
export const deviceRect = ({ x, y, width, height }: Rect, ratio: number): Rect => {
  const [left, top] = [Math.round(x * ratio), Math.round(y * ratio)]
  return {
    x: left,
    y: top,
    width: Math.round((x + width) * ratio) - left,
    height: Math.round((y + height) * ratio) - top,
  }
}
