import { dropped } from './dropped'
import type { Field } from './field'
import { readSheets, writeSheets } from './sheet-list'

const KEY = 'sheets'

/** `sheets=30G11,34C1-8.11`: the ticked survey sheets. */
export const sheetsField: Field = {
  name: KEY,
  write: ({ sheets }) => writeSheets(sheets) || null,
  read: (text) => {
    const { sheets, unknown } = readSheets(text)
    return { change: { sheets }, dropped: unknown.map((piece) => dropped(KEY, piece, 'unknown-value')) }
  },
}
