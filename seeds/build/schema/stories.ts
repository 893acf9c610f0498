import * as v from 'valibot'
import { CAMERA_MOVES } from '../../../src/domain/story/story'
import { base } from '../../../src/permalink/base'
import { fromHash } from '../../../src/permalink/from-hash'
import { readSelection } from '../../../src/permalink/selection-field'
import { uniqueIds } from './unique-ids'
import { CitationKeys, Id, Text, UrduText } from './vocabulary'

/** Beside a map a text is read in passing; notes are glanced at while speaking. */
const WORDS = { text: [60, 130], notes: [20, 60], title: [1, 8], summary: [8, 30] } as const

const MARKUP = /<[a-z/!]|\]\(|\*\*|__|`|^#+ |&[a-z]+;/im

const wordsOf = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length

const words = (kind: keyof typeof WORDS) => {
  const [least, most] = WORDS[kind]
  const plain = v.pipe(
    v.string(),
    v.check((text) => !MARKUP.test(text), 'holds marks of HTML or Markdown'),
    v.check(
      (text) => wordsOf(text) >= least && wordsOf(text) <= most,
      ({ input }) => `has ${wordsOf(input)} words, not ${least} to ${most}`,
    ),
  )
  return v.strictObject({ en: v.pipe(Text, plain), ur: v.pipe(UrduText, plain) })
}

/** A view of which nothing is dropped, with a camera of its own: the camera is what a chapter is for. */
const View = v.pipe(
  v.string(),
  v.startsWith('#v=1&'),
  v.check(
    (view) => fromHash(base(), view).dropped.length === 0,
    ({ input }) => `has parts that no link has: ${JSON.stringify(fromHash(base(), input).dropped)}`,
  ),
  v.check((view) => fromHash(base(), view).snapshot.camera !== null, 'has no camera'),
  v.check(
    (view) => !/[&](lang|theme|story|chapter|mode|compare|panel|ed|own)=/.test(view),
    'states what is the reader’s or the page’s',
  ),
)

const Highlight = v.pipe(
  v.string(),
  v.check((text) => readSelection(text) !== null, 'names nothing that can be selected'),
)

const ChapterRow = v.strictObject({
  id: Id,
  title: words('title'),
  text: words('text'),
  notes: words('notes'),
  view: View,
  move: v.picklist(CAMERA_MOVES),
  highlight: v.pipe(v.array(Highlight), v.nonEmpty('nothing stands out')),
  sources: v.pipe(CitationKeys, v.nonEmpty('a chapter needs a source')),
})

/** A story in the very shape of a story file, so that one written in the atlas can be shipped. */
export const StoryTable = v.strictObject({
  id: Id,
  title: words('title'),
  summary: words('summary'),
  chapters: v.pipe(v.array(ChapterRow), v.nonEmpty(), uniqueIds()),
})
export type StoryTable = v.InferOutput<typeof StoryTable>
