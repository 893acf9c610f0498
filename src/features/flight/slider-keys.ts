import type { Metres } from '../../domain/units'

const KILOMETRE = 1000
/** Between two chainages that differ by less there is no way to see: it is the same node. */
const SAME = 1

export type SliderKey = { readonly key: string; readonly shiftKey: boolean }
type Along = { readonly length: Metres; readonly nodes: readonly { readonly chainage: Metres }[] }

/** The next node after a chainage, or the one before it; the ends where there is none. */
export const nodeFrom = ({ length, nodes }: Along, chainage: Metres, step: 1 | -1): number =>
  step > 0
    ? (nodes.find((node) => node.chainage > chainage + SAME)?.chainage ?? length)
    : (nodes.findLast((node) => node.chainage < chainage - SAME)?.chainage ?? 0)

/** Where a key takes the flight, in metres; null for any other key. The arrows to the sides follow the direction of reading. */
export const chainageAfterKey = (
  { key, shiftKey }: SliderKey,
  course: Along,
  chainage: Metres,
  rightToLeft: boolean,
): number | null => {
  const stride = (shiftKey ? 10 : 1) * KILOMETRE
  const onward = rightToLeft ? 'ArrowLeft' : 'ArrowRight'
  const backward = rightToLeft ? 'ArrowRight' : 'ArrowLeft'
  if (key === 'ArrowUp' || key === onward) return Math.min(course.length, chainage + stride)
  if (key === 'ArrowDown' || key === backward) return Math.max(0, chainage - stride)
  // as in a told story: what a clicker sends for onward goes onward here too
  if (key === 'PageDown') return nodeFrom(course, chainage, 1)
  if (key === 'PageUp') return nodeFrom(course, chainage, -1)
  if (key === 'Home') return 0
  return key === 'End' ? course.length : null
}
