import { describe, expect, it } from 'vitest'
import type { Chapter } from '../../../src/domain/story/story'
import { createAtlasStore } from '../../../src/store/create-atlas-store'
import {
  addChapter,
  deleteChapter,
  duplicateChapter,
  editChapter,
  moveChapter,
} from '../../../src/store/own-chapter-commands'
import { addStory, beginStory, copyStory, deleteStory, writeStory } from '../../../src/store/own-story-commands'
import { ownStoryId } from '../../../src/store/own-story-id'
import { redo, undo } from '../../../src/store/transact'
import { aChapter, aStory } from '../../support/a-story'

const title = (en: string) => ({ en, ur: '' })

const aWriter = () => {
  const store = createAtlasStore()
  return {
    store,
    stories: () => store.getState().document.stories,
    ids: () => store.getState().document.stories.map(({ id }) => id),
    labels: () => store.getState().history.past.map(({ label }) => label),
  }
}

/** A story of chapters a, b, c. */
const aStoryOfThree = () => {
  const writer = aWriter()
  const chapters = ['a', 'b', 'c'].map((id): Chapter => aChapter({ id, title: title(id) }))
  const story = addStory(writer.store, aStory({ chapters }))
  const held = () => writer.stories()[0]?.chapters ?? []
  return { ...writer, story, held, order: () => held().map((chapter) => chapter.title.en) }
}

describe('stories of the reader’s own', () => {
  it('stand in the order they were begun in, each under an own id of its own', () => {
    const { store, ids } = aWriter()
    beginStory(store, title('one'))
    const second = beginStory(store, title('two'))
    beginStory(store, title('three'))
    deleteStory(store, second)
    beginStory(store, title('four'))
    expect(new Set(ids()).size).toBe(3)
    expect(ids().every((id) => /^own-[\w-]{1,60}$/.test(id))).toBe(true)
  })

  it('keep the id they come with while it is free and an own one', () => {
    const { store, ids } = aWriter()
    addStory(store, aStory({ id: 'own-tour' }))
    addStory(store, aStory({ id: 'own-tour' }))
    // it would stand in front of the story of the atlas
    addStory(store, aStory({ id: 'corridor' }))
    addStory(store, aStory({ id: 'own-../x' }))
    expect(ids()[0]).toBe('own-tour')
    for (const id of ids().slice(1)) expect(id).toMatch(/^own-[a-z0-9]{13}$/)
    expect(new Set(ids()).size).toBe(4)
  })

  it('are never called as those of another reader are', () => {
    const [one, other] = [aWriter(), aWriter()]
    expect(beginStory(one.store, title('mine'))).not.toBe(beginStory(other.store, title('yours')))
  })

  it('are given new names until one is free', () => {
    const names = ['held', 'held', 'free'].values()
    expect(ownStoryId('corridor', new Set(['own-held']), () => names.next().value ?? '')).toBe('own-free')
  })

  it('are copied right after themselves, a story of the atlas at the end, under a title of its own', () => {
    const { store, stories } = aWriter()
    const first = addStory(store, aStory({ id: 'own-a', title: title('Tour') }))
    addStory(store, aStory({ id: 'own-b', title: title('Other') }))
    const [held] = stories()
    if (!held) throw new Error(first)
    copyStory(store, held)
    copyStory(store, aStory({ id: 'corridor', title: { en: 'Tour (2)', ur: 'سیر' } }))
    expect(stories().map((story) => story.title.en)).toEqual(['Tour', 'Tour (2)', 'Other', 'Tour (3)'])
    expect(stories()[3]?.title.ur).toBe('سیر (3)')
    expect(stories()[1]?.chapters).toEqual(held.chapters)
  })

  it('are each changed in one step that can be taken back; the same words are no step', () => {
    const { store, stories, labels } = aWriter()
    const id = beginStory(store, title('one'))
    writeStory(store, id, { title: title('two') })
    writeStory(store, id, { title: title('two') })
    writeStory(store, 'own-nowhere', { title: title('three') })
    deleteStory(store, id)
    deleteStory(store, id)
    expect(labels()).toEqual(['add-story', 'edit-story', 'delete-story'])
    undo(store)
    expect(stories()[0]?.title.en).toBe('two')
    undo(store)
    expect(stories()[0]?.title.en).toBe('one')
    redo(store)
    expect(stories()[0]?.title.en).toBe('two')
  })
})

describe('chapters of an own story', () => {
  it('are added at the end with the view they show, under ids of their own', () => {
    const { store, story, held, labels } = aStoryOfThree()
    deleteChapter(store, story, 'b')
    addChapter(store, story, { title: title('d'), view: '#v=1&map=5/30/70' })
    addChapter(store, story, { title: title('e'), view: '#v=1' })
    expect(held().map((chapter) => chapter.title.en)).toEqual(['a', 'c', 'd', 'e'])
    expect(held()[2]?.view).toBe('#v=1&map=5/30/70')
    expect(new Set(held().map(({ id }) => id)).size).toBe(4)
    expect(addChapter(store, 'own-nowhere', { title: title('x'), view: '#v=1' })).toBeNull()
    expect(labels()).toEqual(['add-story', 'delete-chapter', 'add-chapter', 'add-chapter'])
  })

  it('move to any place in one step, and not beyond the ends', () => {
    const { store, story, order, labels } = aStoryOfThree()
    moveChapter(store, story, 'c', 0)
    expect(order()).toEqual(['c', 'a', 'b'])
    moveChapter(store, story, 'c', 2)
    expect(order()).toEqual(['a', 'b', 'c'])
    for (const to of [-1, 2, 3]) moveChapter(store, story, 'c', to)
    expect(order()).toEqual(['a', 'b', 'c'])
    expect(labels()).toEqual(['add-story', 'order-chapters', 'order-chapters'])
    undo(store)
    expect(order()).toEqual(['c', 'a', 'b'])
  })

  it('are copied right after themselves with everything but id and title', () => {
    const { store, story, held, order } = aStoryOfThree()
    editChapter(store, story, 'a', { move: 'follow', highlight: ['site:saindak'], notes: title('slowly') })
    const copy = duplicateChapter(store, story, 'a')
    expect(order()).toEqual(['a', 'a (2)', 'b', 'c'])
    const [source, copied] = held()
    expect(copied).toEqual({ ...source, id: copy, title: title('a (2)') })
    expect(copy).not.toBe('a')
    expect(duplicateChapter(store, story, 'nowhere')).toBeNull()
  })

  it('are changed one at a time; what stays as it was leaves no step', () => {
    const { store, story, held, labels } = aStoryOfThree()
    const before = held()
    editChapter(store, story, 'b', { title: title('B') })
    editChapter(store, story, 'b', { title: title('B') })
    editChapter(store, story, 'nowhere', { title: title('B') })
    deleteChapter(store, story, 'nowhere')
    expect(held()[0]).toBe(before[0])
    expect(labels()).toEqual(['add-story', 'edit-chapter'])
    undo(store)
    expect(held()).toBe(before)
  })
})
