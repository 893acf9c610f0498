import { expect, test } from 'vitest'
import { chapterState } from '../../../../src/features/story/chapter-view'
import { findStory } from '../../../../src/features/story/find-story'
import { fittedCamera } from '../../../../src/features/story/fitted-camera'
import { moveTo } from '../../../../src/features/story/path-to-chapter'
import { base } from '../../../../src/permalink/base'
import { createAtlasStore } from '../../../../src/store/create-atlas-store'
import { keepViewInStep } from '../../../../src/store/keep-view-in-step'
import { startingFrom } from '../../../../src/store/starting-state'
import { setColourTheme, setLanguage } from '../../../../src/store/view-commands'
import { aChapter, aStory } from '../../../support/a-story'

const page = () => startingFrom({ ...base(), language: 'ur', sheets: ['30G11'], story: 'own-tour' })

test('a chapter shows its own view in the reader’s language, and leaves the page’s state as it is', () => {
  const before = page()
  const chapter = aChapter({ view: '#v=1&map=7/28.8/62.8&lang=en&theme=dark&select=site:saindak&sheets=35I1' })
  const { document, session } = chapterState(before, chapter, null)
  expect(session).toMatchObject({ language: 'ur', colourTheme: 'light', selection: { kind: 'site', id: 'saindak' } })
  expect(session.story).toBeNull()
  expect(document.sheets).toEqual(['35I1'])
  expect(before).toEqual(page())
})

test('the first thing a chapter names is selected where its view selects nothing; the others are marked beside it', () => {
  const highlight = ['site:saindak', 'node:nokundi', 'nonsense', 'leg:as-named/1']
  const plain = chapterState(page(), aChapter({ highlight }), null).session
  expect(plain.selection).toEqual({ kind: 'site', id: 'saindak' })
  expect(plain.highlights.map(({ id }) => id)).toEqual(['nokundi', 'as-named/1'])
  const view = '#v=1&select=node:nokundi'
  const chosen = chapterState(page(), aChapter({ highlight, view }), null).session
  expect(chosen.selection).toEqual({ kind: 'node', id: 'nokundi' })
  expect(chosen.highlights.map(({ id }) => id)).toEqual(['saindak', 'as-named/1'])
})

test('from chapter to chapter the camera stays where it is, and what did not change keeps its reference', () => {
  const first = chapterState(page(), aChapter(), null)
  const second = chapterState(page(), aChapter({ view: '#v=1&map=7/25.2/62.3&buffer=20' }), first)
  expect(second.session.camera).toBe(first.session.camera)
  expect(second.session.themes).toBe(first.session.themes)
  expect(second.session.buffer).toBe(20_000)
})

test('a link finds its chapter, or the last of a shorter story, or says that there is none', () => {
  const [own, shipped] = [aStory(), aStory({ id: 'corridor' })]
  const find = (story: string, chapter: number) => findStory([own], [shipped], { story, chapter })
  expect(find('corridor', 2)).toEqual({ kind: 'found', story: shipped, chapter: 2 })
  expect(find('own-tour', 9)).toEqual({ kind: 'too-high', story: own, chapter: 3, asked: 9 })
  expect(find('nowhere', 1)).toEqual({ kind: 'unknown' })
  expect(findStory([aStory({ chapters: [] })], [], { story: 'own-tour', chapter: 1 }).kind).toBe('empty')
})

test('one step back goes the way that led here; over several chapters the camera flies', () => {
  const { chapters } = aStory()
  expect(moveTo(chapters, 1, 2)).toBe('follow')
  expect(moveTo(chapters, 2, 1)).toBe('follow')
  expect(moveTo(chapters, 3, 1)).toBe('fly')
  expect(moveTo([...chapters, aChapter({ move: 'jump' })], 1, 4)).toBe('jump')
})

test('on a smaller screen a chapter shows the same ground, smaller; on a larger one, larger', () => {
  const camera = { lon: 62.8, lat: 28.8, zoom: 7, bearing: 0, pitch: 0 }
  expect(fittedCamera(camera, { width: 960, height: 700 })).toBe(camera)
  // half as wide as the narrowest map that views are made on, twice as large as the largest: one zoom level
  expect(fittedCamera(camera, { width: 420, height: 640 }).zoom).toBeCloseTo(6, 9)
  expect(fittedCamera(camera, { width: 2200, height: 1600 }).zoom).toBeCloseTo(8, 9)
})

test('a view that is made while the page still loads gets the page’s data, language and colours', () => {
  const store = createAtlasStore({
    ...page(),
    datasets: { ...page().datasets, claims: { status: 'loading' } },
  })
  const view = createAtlasStore(chapterState(store.getState(), aChapter(), null))
  const stop = keepViewInStep(store, view)
  store.setState({ datasets: { ...store.getState().datasets, claims: { status: 'ready', value: [] } } })
  setLanguage(store, 'en')
  setColourTheme(store, 'projector')
  expect(view.getState().datasets.claims.status).toBe('ready')
  expect(view.getState().session).toMatchObject({ language: 'en', colourTheme: 'projector' })
  stop()
  setLanguage(store, 'ur')
  expect(view.getState().session.language).toBe('en')
})
