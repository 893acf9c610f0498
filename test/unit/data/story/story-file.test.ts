import { describe, expect, test } from 'vitest'
import { readStoryFile, readStoryText } from '../../../../src/data/story/read-story-file'
import { storyFileName, writeStoryFile } from '../../../../src/data/story/story-file'
import type { Story } from '../../../../src/domain/story/story'
import { writeOwn } from '../../../../src/permalink/own-work'
import { aDrawing } from '../../../support/a-document'
import { aChapter, aStory } from '../../../support/a-story'

type Raw = { 'atlas-story': unknown; edition: unknown; story: Record<string, unknown> & { chapters: RawChapter[] } }
type RawChapter = Record<string, unknown>

const text = writeStoryFile(aStory(), 'a1b2')

/** The file with something changed in it. */
const changed = (change: (file: Raw) => void): string => {
  const file: Raw = JSON.parse(text)
  change(file)
  return JSON.stringify(file)
}
const inSecond = (fields: RawChapter): string =>
  changed(({ story }) => {
    story.chapters[1] = { ...story.chapters[1], ...fields }
  })

const opened = (content: string) => {
  const read = readStoryText(content)
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  return read.value
}
const errorOf = (content: string) => {
  const read = readStoryText(content)
  return read.ok ? null : read.error
}

describe('a story that was saved', () => {
  const own = writeOwn({ drawings: [aDrawing()] })
  const story: Story = aStory({
    title: { en: '  “Quotes” & <b>tags</b>\n', ur: 'سیر\u200f' },
    summary: { en: '', ur: '' },
    chapters: [
      aChapter({ id: 'x', text: { en: 'One.\n\n- two\r\n- <script>alert(1)</script>', ur: '' }, move: 'follow' }),
      aChapter({ id: 'y', view: `#v=1&map=7/26/63&own=${own}`, highlight: ['site:saindak'], sources: ['GEO'] }),
    ],
  })

  test('is opened as it was, to the last character', () => {
    expect(opened(writeStoryFile(story, 'a1b2'))).toEqual({ story, edition: 'a1b2', views: [] })
    expect(opened(writeStoryFile(aStory({ chapters: [] }), null))).toMatchObject({ edition: null, views: [] })
  })

  test('may begin with a byte-order mark and carry what a later version writes besides', () => {
    const more = changed((file) => Object.assign(file.story, { mood: 'solemn' }))
    expect(opened(`\uFEFF${more}`).story).toEqual(aStory())
  })

  test('is named after its title in either script, and not after nothing', () => {
    const named = (en: string, ur = '') => storyFileName({ title: { en, ur } })
    expect(named('From Nokundi, to the sea!')).toBe('from-nokundi-to-the-sea.story.json')
    expect(named('', 'راہداری کی سیر')).toBe('راہداری-کی-سیر.story.json')
    expect(named('../..', '')).toBe('story.story.json')
    expect(named('x'.repeat(500)).length).toBeLessThan(80)
  })
})

describe('a file that is no sound story says what is wrong, and where', () => {
  const inChapter = (chapter: number | null, field: string, problem: string) => ({
    kind: 'damaged',
    chapter,
    field,
    problem,
  })
  test.each([
    ['nothing at all', '', { kind: 'empty' }],
    ['white space', ' \n\t', { kind: 'empty' }],
    ['words', 'Nokundi – Mashkel', { kind: 'not-json' }],
    ['a story that was cut off', text.slice(0, 400), { kind: 'not-json' }],
    ['a page', '<!doctype html><title>Story</title>', { kind: 'not-json' }],
    ['JSON that goes deeper than anyone reads', '['.repeat(200_000), { kind: 'not-json' }],
    ['a number', '7', { kind: 'not-a-story' }],
    ['nothing in JSON', 'null', { kind: 'not-a-story' }],
    ['a list', '[]', { kind: 'not-a-story' }],
    ['GeoJSON', '{"type":"FeatureCollection","features":[]}', { kind: 'not-a-story' }],
    ['a project', '{"kind":"pakistan-minerals-atlas/project","version":2}', { kind: 'project' }],
    [
      'a story of a newer atlas',
      changed((f) => Object.assign(f, { 'atlas-story': 9 })),
      { kind: 'newer', version: 9, known: 1 },
    ],
    [
      'a version that is none',
      changed((f) => Object.assign(f, { 'atlas-story': '1' })),
      inChapter(null, 'atlas-story', 'unfit'),
    ],
    ['no story in it', '{"atlas-story":1,"edition":null}', inChapter(null, 'story', 'missing')],
    ['a list for a story', '{"atlas-story":1,"story":[]}', inChapter(null, 'title', 'missing')],
    [
      'a title without Urdu',
      changed((f) => Object.assign(f.story, { title: { en: 'A' } })),
      inChapter(null, 'title.ur', 'missing'),
    ],
    [
      'a title that is one text',
      changed((f) => Object.assign(f.story, { title: 'A' })),
      inChapter(null, 'title', 'not-object'),
    ],
    [
      'no chapters',
      changed((f) => Object.assign(f.story, { chapters: undefined })),
      inChapter(null, 'chapters', 'missing'),
    ],
    [
      'a number of chapters',
      changed((f) => Object.assign(f.story, { chapters: 3 })),
      inChapter(null, 'chapters', 'not-list'),
    ],
    [
      'a chapter that is a text',
      changed((f) => f.story.chapters.splice(1, 1, 'Turbat' as never)),
      inChapter(2, 'chapters.1', 'not-object'),
    ],
    ['a chapter without a title', inSecond({ title: undefined }), inChapter(2, 'title', 'missing')],
    ['a chapter whose text is a number', inSecond({ text: { en: 5, ur: '' } }), inChapter(2, 'text.en', 'not-text')],
    ['a chapter without a view', inSecond({ view: null }), inChapter(2, 'view', 'not-text')],
    [
      'a chapter that highlights a text',
      inSecond({ highlight: 'site:saindak' }),
      inChapter(2, 'highlight', 'not-list'),
    ],
    ['a chapter with a number for a source', inSecond({ sources: ['GEO', 7] }), inChapter(2, 'sources.1', 'not-text')],
    [
      'a thousand chapters',
      changed((f) => f.story.chapters.push(...Array(997).fill(f.story.chapters[0]))),
      { kind: 'too-many-chapters', count: 1000, most: 999 },
    ],
  ])('%s', (_, content, error) => {
    expect(errorOf(content)).toEqual(error)
  })

  test('a file beyond the limit is refused unread, with the limit', async () => {
    const most = 32 * 1024 * 1024
    const file = new Blob([new Uint8Array(most + 1)])
    expect(await readStoryFile(file)).toEqual({ ok: false, error: { kind: 'too-large', bytes: most + 1, most } })
    expect(await readStoryFile(new Blob([text]))).toMatchObject({ ok: true, value: { story: aStory() } })
  })

  test('a file that is gone from the disk is no exception', async () => {
    const gone = Object.assign(new Blob([text]), { text: () => Promise.reject(new Error('NotFound')) })
    expect(await readStoryFile(gone)).toEqual({ ok: false, error: { kind: 'unreadable' } })
  })
})

describe('what can be put right is, and what cannot is said of the chapter', () => {
  const views = (view: string) => opened(inSecond({ view })).views

  test('a chapter whose view cannot be read keeps its words', () => {
    const { story, views: problems } = opened(inSecond({ view: 'the map of Turbat' }))
    expect(problems).toEqual([{ chapter: 2, problem: 'unreadable' }])
    expect(story.chapters[1]).toEqual({ ...aStory().chapters[1], view: '#v=1' })
  })

  test.each([
    ['#section-2', 'unreadable'],
    ['#v=99&map=7/26/63', 'newer'],
    ['#v=1&map=seven/26/63', 'partly'],
    ['#v=1&map=7/26/63&own=damaged', 'partly'],
  ])('the view %s is %s', (view, problem) => {
    expect(views(view)).toEqual([{ chapter: 2, problem }])
  })

  test('a whole link does for a view', () => {
    const { story, views: problems } = opened(inSecond({ view: 'https://example.org/atlas/#v=1&map=7/26/63' }))
    expect(problems).toEqual([])
    expect(story.chapters[1]?.view).toBe('#v=1&map=7/26/63')
  })

  test('an unknown camera move eases and is named, and ids that are missing or repeated become new ones', () => {
    const unknown = opened(inSecond({ move: 'teleport' }))
    expect(unknown.story.chapters[1]?.move).toBe('ease')
    expect(unknown.views).toEqual([{ chapter: 2, problem: 'move' }])
    expect(opened(inSecond({ move: undefined })).views).toEqual([])
    const ids = ({ story }: ReturnType<typeof opened>) => story.chapters.map(({ id }) => id)
    expect(ids(opened(inSecond({ id: 'first' })))).toEqual(['first', 'chapter-2', 'third'])
    expect(new Set(ids(opened(inSecond({ id: undefined })))).size).toBe(3)
  })
})
