import { wordOf } from './choice-fields'
import { dropped } from './dropped'
import { type Field, taken } from './field'
import { readNumber } from './read-number'
import { STORY_MODES } from './snapshot'

const ID = /^[a-z0-9][\w-]{0,63}$/i
/** Base64 for addresses: what `own` and `compare` are packed in. */
export const PACKED = /^[\w-]{1,200000}$/
const MOST_CHAPTERS = 999

/** `story=corridor`, the story being told. */
export const storyField: Field = {
  name: 'story',
  write: ({ story }) => story,
  read: (text) =>
    ID.test(text) ? taken({ story: text }) : { change: {}, dropped: [dropped('story', text, 'malformed')] },
}

/** `chapter=3`, counted from 1. A story that is shorter shows its last. */
export const chapterField: Field = {
  name: 'chapter',
  write: ({ story, chapter }) => (story === null || chapter === 1 ? null : String(chapter)),
  read: (text) => {
    const number = readNumber(text)?.value
    return number !== undefined && Number.isInteger(number) && number >= 1 && number <= MOST_CHAPTERS
      ? taken({ chapter: number })
      : { change: {}, dropped: [dropped('chapter', text, 'malformed')] }
  },
}

/** `mode=present|scroll`. */
export const modeField: Field = {
  name: 'mode',
  write: ({ story, mode }) => (story === null ? null : mode),
  read: (text) => {
    const mode = wordOf(STORY_MODES, text)
    return mode ? taken({ mode }) : { change: {}, dropped: [dropped('mode', text, 'unknown-value')] }
  },
}

/** `compare=…`, two views packed; unpacked where they are shown. */
export const compareField: Field = {
  name: 'compare',
  write: ({ compare }) => compare,
  read: (text) =>
    PACKED.test(text) ? taken({ compare: text }) : { change: {}, dropped: [dropped('compare', text, 'malformed')] },
}
