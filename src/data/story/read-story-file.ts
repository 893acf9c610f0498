import * as v from 'valibot'
import { isPlainObject, type PlainObject } from '../../domain/plain-object'
import { err, ok, type Result } from '../../domain/result'
import { CAMERA_MOVES, type CameraMove, type Chapter, type Story } from '../../domain/story/story'
import { decodedJson } from '../decoded-json'
import { PROJECT_KIND } from '../project/project-file'
import { STORY_KEY, STORY_VERSION } from './story-file'
import type { FieldProblem, StoryFileError, ViewProblem } from './story-file-error'
import { viewProblem } from './view-problem'

/** Chapters that carry as many drawings as a view can, and more of them than a talk has. */
const MOST_BYTES = 32 * 1024 * 1024
/** Links count no further. */
const MOST_CHAPTERS = 999

export type StoryReading = {
  readonly story: Story
  readonly edition: string | null
  readonly views: readonly ViewProblem[]
}

type Read<T> = Result<T, StoryFileError>

const words = v.object({ en: v.string(), ur: v.string() })
const storySchema = v.object({
  id: v.optional(v.string(), ''),
  title: words,
  summary: words,
  chapters: v.array(
    v.object({
      id: v.optional(v.string(), ''),
      title: words,
      text: words,
      notes: words,
      view: v.string(),
      move: v.optional(v.unknown()),
      highlight: v.array(v.string()),
      sources: v.array(v.string()),
    }),
  ),
})

const isMove = (move: unknown): move is CameraMove => CAMERA_MOVES.some((known) => known === move)

const envelopeOf = (json: unknown): Read<PlainObject> => {
  if (isPlainObject(json) && json.kind === PROJECT_KIND) return err({ kind: 'project' })
  if (!isPlainObject(json) || !(STORY_KEY in json)) return err({ kind: 'not-a-story' })
  const version = json[STORY_KEY]
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return err({ kind: 'damaged', chapter: null, field: STORY_KEY, problem: 'unfit' })
  }
  return version > STORY_VERSION ? err({ kind: 'newer', version, known: STORY_VERSION }) : ok(json)
}

const PROBLEMS: Readonly<Record<string, FieldProblem>> = {
  string: 'not-text',
  Array: 'not-list',
  Object: 'not-object',
}

/** The first thing that does not fit, by chapter and field. */
const damageOf = ([issue]: readonly v.BaseIssue<unknown>[]): StoryFileError => {
  const keys = (issue?.path ?? []).map(({ key }) => key)
  const [part, at] = keys
  const inChapter = part === 'chapters' && typeof at === 'number'
  const problem = issue?.received === 'undefined' ? 'missing' : (PROBLEMS[issue?.expected ?? ''] ?? 'unfit')
  const field = (inChapter && keys.length > 2 ? keys.slice(2) : keys).join('.')
  return { kind: 'damaged', chapter: inChapter ? at + 1 : null, field: field || 'story', problem }
}

/** Somebody who writes by hand pastes the link whole. */
const fragmentOf = (view: string): string => (view.includes('#') ? view.slice(view.indexOf('#')).trim() : '#v=1')

/** Ids are for the machine: one that is missing or used twice is no reason to lose a chapter. */
const withOwnIds = (chapters: readonly Chapter[]): readonly Chapter[] => {
  const taken = new Set<string>()
  const isFree = (id: string): boolean => id !== '' && !taken.has(id)
  return chapters.map((chapter, at) => {
    let id = chapter.id
    for (let number = at + 1; !isFree(id); number += 1) id = `chapter-${number}`
    taken.add(id)
    return id === chapter.id ? chapter : { ...chapter, id }
  })
}

/**
 * Reads the text of a story's file.
 *
 * Shape:  a camera move that is not there or not known becomes `ease`, an id that is missing or repeated a new one; unknown keys are
 *         passed over. A chapter whose view or move cannot be read keeps its words and is named in `views`.
 * Errors: see `StoryFileError`; nothing is half read.
 */
export const readStoryText = (text: string): Read<StoryReading> => {
  const json = decodedJson(text)
  if (!json.ok) return json
  const envelope = envelopeOf(json.value)
  if (!envelope.ok) return envelope
  const { edition, story: raw } = envelope.value
  const read = v.safeParse(storySchema, raw)
  if (!read.success) return err(damageOf(read.issues))
  const { chapters, ...story } = read.output
  if (chapters.length > MOST_CHAPTERS) {
    return err({ kind: 'too-many-chapters', count: chapters.length, most: MOST_CHAPTERS })
  }
  const views = chapters.flatMap(({ view, move }, at): readonly ViewProblem[] => {
    const problems = [viewProblem(view), move === undefined || isMove(move) ? null : ('move' as const)]
    return problems.flatMap((problem) => (problem ? [{ chapter: at + 1, problem }] : []))
  })
  const told = chapters.map((chapter) => ({
    ...chapter,
    move: isMove(chapter.move) ? chapter.move : 'ease',
    view: fragmentOf(chapter.view),
  }))
  return ok({
    story: { ...story, chapters: withOwnIds(told) },
    edition: typeof edition === 'string' ? edition : null,
    views,
  })
}

/**
 * Reads a story's file.
 *
 * Errors: see `StoryFileError`: too large and unreadable besides what the text itself may lack.
 */
export const readStoryFile = async (file: Blob): Promise<Read<StoryReading>> => {
  if (file.size > MOST_BYTES) return err({ kind: 'too-large', bytes: file.size, most: MOST_BYTES })
  const text = await file.text().catch(() => null)
  return text === null ? err({ kind: 'unreadable' }) : readStoryText(text)
}
