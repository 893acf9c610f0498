import { describe, expect, test } from 'vitest'
import { loadDataset } from '../../../src/data/load-dataset'
import { readStories } from '../../../src/data/read-stories'
import { aFetchGeo } from '../../support/a-geo-file'

const words = (en: string) => ({ en, ur: 'اردو' })
const aCitation = { key: 'EG-WEALTH', title: 'China role', publisher: null, address: null }

const aChapterRow = (changes: Readonly<Record<string, unknown>> = {}) => ({
  id: 'why',
  title: words('Why'),
  text: words('Because.'),
  notes: words('Ask.'),
  view: '#v=1&map=6/27/63',
  move: 'fly',
  highlight: ['site:saindak'],
  sources: ['EG-WEALTH'],
  ...changes,
})

const aStoryRow = (changes: Readonly<Record<string, unknown>> = {}) => ({
  id: 'corridor',
  title: words('The corridor'),
  summary: words('A way.'),
  chapters: [aChapterRow()],
  citations: [aCitation],
  ...changes,
})

const read = (...rows: unknown[]) => readStories('stories.json', rows)

describe('reading the stories', () => {
  test('gives stories as they are told, and the sources of all by key', () => {
    const { citations: _, ...story } = aStoryRow()
    const stories = read(aStoryRow(), aStoryRow({ id: 'other', chapters: [], citations: [] }))
    expect(stories).toEqual({
      ok: true,
      value: {
        records: [story, { ...story, id: 'other', chapters: [] }],
        citations: new Map([['EG-WEALTH', aCitation]]),
      },
    })
  })

  test('a camera move nobody knows becomes a quiet one', () => {
    const stories = read(aStoryRow({ chapters: [aChapterRow({ move: 'teleport' })] }))
    expect(stories.ok && stories.value.records[0]?.chapters[0]?.move).toBe('ease')
  })

  test.each([
    ['a text without Urdu', [aStoryRow({ title: { en: 'x' } })], 'row 0 (corridor), title.ur'],
    ['a view that is no link', [aStoryRow({ chapters: [aChapterRow({ view: 'map=6' })] })], 'chapters.0.view'],
    ['a chapter twice', [aStoryRow({ chapters: [aChapterRow(), aChapterRow()] })], 'row 0 (corridor)'],
    ['a source nobody cites', [aStoryRow({ citations: [] })], 'row 0 (corridor)'],
    ['a story twice', [aStoryRow(), aStoryRow()], 'file'],
  ])('refuses %s, and says where', (_, rows, where) => {
    expect(read(...rows)).toMatchObject({
      error: { kind: 'invalid', file: 'stories.json', where: expect.stringContaining(where) },
    })
  })

  test('a missing file fails as any other file does', async () => {
    expect(await loadDataset('stories', aFetchGeo({}))).toEqual({
      status: 'failed',
      error: { kind: 'unreachable', file: 'stories.json', httpStatus: 404 },
    })
  })
})
