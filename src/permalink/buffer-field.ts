import { metres } from '../domain/units'
import { BUFFER_LIMITS } from './base'
import { type DropReason, dropped } from './dropped'
import type { Field } from './field'
import { clamped, readNumber } from './read-number'

const KEY = 'buffer'
const METRES_PER_KILOMETRE = 1000

/** `buffer=50`, in kilometres. */
export const bufferField: Field = {
  name: KEY,
  write: ({ buffer }, start) => (buffer === start.buffer ? null : String(Math.round(buffer) / METRES_PER_KILOMETRE)),
  read: (text) => {
    const number = readNumber(text)
    if (!number) return { change: {}, dropped: [dropped(KEY, text, 'malformed')] }
    const asked = Math.round(number.value * METRES_PER_KILOMETRE)
    const held = clamped(asked, BUFFER_LIMITS.least, BUFFER_LIMITS.most)
    const reasons: DropReason[] = [
      ...(number.clean ? [] : ['malformed' as const]),
      ...(held === asked ? [] : ['out-of-range' as const]),
    ]
    return { change: { buffer: metres(held) }, dropped: reasons.map((reason) => dropped(KEY, text, reason)) }
  },
}
