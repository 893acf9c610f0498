import { beforeEach, describe, expect, test } from 'vitest'
import type { OwnVariant } from '../../../src/domain/corridor/own-variant'
import { base } from '../../../src/permalink/base'
import { type OwnWork, readOwn, writeOwn } from '../../../src/permalink/own-work'
import { createAtlasStore } from '../../../src/store/create-atlas-store'
import { linkDesk, NOTHING_OPENED } from '../../../src/store/link-desk'
import { openOwnWork, unpackedOwn } from '../../../src/store/open-own-work'
import { applySnapshot } from '../../../src/store/snapshot-commands'
import { startingFrom } from '../../../src/store/starting-state'
import { undo } from '../../../src/store/transact'
import { aDocument, aDrawing } from '../../support/a-document'

const course: OwnVariant = {
  id: 'own-1-as-named',
  name: 'via Panjgur',
  colour: '#aa3311',
  points: [
    { position: [62.75039, 28.82704], name: 'Nokundi', isNode: true },
    { position: [62.32541, 25.12163], name: 'Gwadar', isNode: true },
  ],
  alignedLegs: [],
}

/** What a link with this work unpacks to. */
const sent = (own: Partial<OwnWork>) => {
  const reading = readOwn(writeOwn(own))
  if (!reading.ok) throw new Error(reading.error)
  return reading.value
}

const aStore = (changes: Parameters<typeof aDocument>[0] = {}) => {
  const state = startingFrom(base())
  return createAtlasStore({ ...state, document: aDocument(changes) })
}

beforeEach(() => linkDesk.setState(NOTHING_OPENED, true))

describe('own work that a link carries', () => {
  test('stands beside what was there, and one undo takes all of it back', () => {
    const mine = aDrawing({ name: 'mine' })
    const store = aStore({ drawings: [mine] })
    const before = store.getState().document
    openOwnWork(store, sent({ drawings: [aDrawing({ id: 'drawing-9', name: 'theirs' })], variants: [course] }))
    const { document, history } = store.getState()
    expect(document.drawings.map(({ name }) => name)).toEqual(['mine', 'theirs'])
    expect(document.variants).toEqual([course])
    expect(history.past.map(({ label }) => label)).toEqual(['open-link'])
    undo(store)
    expect(store.getState().document).toBe(before)
  })

  test('gets another id where its own is taken by something else, and nothing is overwritten', () => {
    const store = aStore({ drawings: [aDrawing({ name: 'mine' })], variants: [{ ...course, name: 'mine' }] })
    openOwnWork(store, sent({ drawings: [aDrawing({ name: 'theirs' })], variants: [course], chosen: course.id }))
    const { document, session } = store.getState()
    expect(document.drawings.map(({ id, name }) => [id, name])).toEqual([
      ['drawing-1', 'mine'],
      ['drawing-1-2', 'theirs'],
    ])
    expect(document.variants.map(({ id, name }) => [id, name])).toEqual([
      ['own-1-as-named', 'mine'],
      ['own-1-as-named-2', 'via Panjgur'],
    ])
    expect(session.lab.own).toBe('own-1-as-named-2')
  })

  test('is not there twice when the same link is opened again, or by who made it', () => {
    const exact = aDrawing({
      positions: [
        [62.750391234567, 28.827041234567],
        [62.925231234567, 27.923851234567],
      ],
    })
    const store = aStore({ drawings: [{ ...exact, hidden: true }] })
    const link = sent({ drawings: [exact], variants: [course] })
    openOwnWork(store, link)
    const once = store.getState().document
    openOwnWork(store, link)
    expect(store.getState().document).toBe(once)
    expect(once.drawings).toHaveLength(1)
    expect(store.getState().history.past).toHaveLength(1)
    expect(linkDesk.getState().own).toMatchObject({ kind: 'opened', added: { drawings: 0, variants: 0 } })
  })

  test('is one edit together with the ticked sheets of the same link', () => {
    const store = aStore()
    const before = store.getState().document
    applySnapshot(store, { ...base(), sheets: ['30G11'] })
    openOwnWork(store, sent({ drawings: [aDrawing()] }))
    expect(store.getState().history.past).toHaveLength(1)
    undo(store)
    expect(store.getState().document).toEqual(before)
  })

  test('has its story told under the id the story has here', () => {
    const words = { en: 'A road', ur: '' }
    const story = { id: 'own-a', title: words, summary: words, chapters: [] }
    const store = aStore({ stories: [{ ...story, summary: { en: 'mine', ur: '' } }] })
    applySnapshot(store, { ...base(), story: 'own-a' })
    openOwnWork(store, sent({ stories: [story] }))
    expect(store.getState().session.story).toBe('own-a-2')
  })

  test('says what was lost when it arrives damaged, and changes nothing', () => {
    const text = writeOwn({ drawings: [aDrawing()] })
    expect(unpackedOwn(text.slice(0, -9))).toBe(null)
    expect(linkDesk.getState().own).toEqual({ kind: 'refused', error: 'damaged', length: text.length - 9 })
  })
})
