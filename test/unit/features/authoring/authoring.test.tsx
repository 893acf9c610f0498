import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { StoryPanel } from '../../../../src/app/StoryPanel'
import type { Snapshot } from '../../../../src/permalink/snapshot'
import { authoringDesk, NOTHING_WRITTEN } from '../../../../src/store/authoring-desk'
import { addStory } from '../../../../src/store/own-story-commands'
import { undo } from '../../../../src/store/transact'
import { setCamera } from '../../../../src/store/view-commands'
import { aChapter, aStory } from '../../../support/a-story'
import { ready } from '../../../support/layered'
import { renderAtlas } from '../../../support/render-atlas'
import { until } from '../../../support/until'

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener: () => undefined }))
  authoringDesk.setState(NOTHING_WRITTEN)
})

/** The part that writes is fetched by itself, in milliseconds. */
const PATIENCE = 30_000

/** The panel with one own story of one chapter, opened for changes. */
const aWriter = async (snapshot: Partial<Snapshot> = {}) => {
  const stories = ready({ records: [aStory({ id: 'corridor' })], citations: new Map() })
  const { store } = await renderAtlas(<StoryPanel />, { snapshot, datasets: { stories } })
  const { click } = userEvent
  addStory(store, aStory({ chapters: [aChapter({ id: 'only', highlight: [] })] }))
  const own = within(
    await vi.waitFor(() => {
      const article = document.querySelector<HTMLElement>('article[data-story="own-tour"] [data-purpose="story-tools"]')
      if (!article) throw new Error('not there yet')
      return article
    }, PATIENCE),
  )
  const action = (name: string) => document.querySelector(`[data-story="own-tour"] [data-action="${name}"]`) as Element
  await click(action('story-change'))
  const steps = () => store.getState().history.past.map(({ label }) => label)
  const chapter = () => store.getState().document.stories[0]?.chapters[0]
  return { store, own, action, steps, chapter, click }
}

test('what is typed is one step when the field is left, and comes back by Undo when Escape gave back what was there', async () => {
  const { own, action, steps, chapter, click } = await aWriter()
  await click(action('chapter-edit'))
  expect(action('chapter-title-en')).toHaveFocus()
  await userEvent.keyboard('Nokundi, again')
  expect(chapter()?.title.en).toBe('Nokundi')
  await userEvent.tab()
  expect(chapter()?.title).toEqual({ en: 'Nokundi, again', ur: 'نوکنڈی' })
  expect(steps()).toEqual(['add-story', 'edit-chapter'])
  await userEvent.keyboard('{End} And on it goes.{Escape}')
  expect(action('chapter-text-en')).toHaveValue('The line begins here.')
  expect(chapter()?.text.en).toBe('The line begins here.')
  expect(own.getByRole('status')).toHaveTextContent('Undo brings your words back')
  await click(own.getByRole('button', { name: 'Undo' }))
  expect(action('chapter-text-en')).toHaveValue('The line begins here. And on it goes.')
  expect(action('chapter-text-en')).toHaveFocus()
  expect(steps()).toEqual(['add-story', 'edit-chapter', 'edit-chapter'])
  await userEvent.keyboard('{Escape}')
  expect(action('chapter-edit')).toHaveFocus()
  expect(chapter()?.text.en).toBe('The line begins here. And on it goes.')
})

test('words are kept while one goes on typing and when the page goes, all in one step', async () => {
  const { store, action, steps, chapter, click } = await aWriter()
  await click(action('chapter-edit'))
  await userEvent.keyboard('Nok')
  // no pause as long as the keeping takes: a letter every tenth of a second
  await until(async () => {
    await userEvent.keyboard('k')
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(chapter()?.title.en).toMatch(/^Nokk+$/)
  })
  await userEvent.keyboard('undi')
  expect(chapter()?.title.en).not.toMatch(/undi$/)
  window.dispatchEvent(new Event('pagehide'))
  expect(chapter()?.title.en).toMatch(/^Nokk+undi$/)
  await userEvent.keyboard('!{Enter}')
  expect(chapter()?.title.en).toMatch(/^Nokk+undi!$/)
  expect(steps()).toEqual(['add-story', 'edit-chapter'])
  undo(store)
  expect(chapter()?.title.en).toBe('Nokundi')
  await userEvent.keyboard('{End}?')
  window.dispatchEvent(new Event('pagehide'))
  expect(chapter()?.title.en).toBe('Nokundi?')
  await userEvent.keyboard('{Escape}')
  expect(chapter()?.title.en).toBe('Nokundi')
  undo(store)
  expect(chapter()?.title.en).toBe('Nokundi?')
})

test('each language has its fields, that of the page first, each in its own direction', async () => {
  const { action, click, chapter } = await aWriter({ language: 'ur' })
  await click(action('chapter-edit'))
  expect(action('chapter-title-ur')).toHaveFocus()
  expect(action('chapter-title-ur')).toHaveAttribute('dir', 'rtl')
  expect(action('chapter-title-en')).toHaveAttribute('lang', 'en')
  expect(action('chapter-title-en').closest('details')).not.toBeNull()
  expect(action('chapter-title-ur').closest('details')).toBeNull()
  await click(action('chapter-notes-ur'))
  await userEvent.keyboard('آہستہ')
  await userEvent.tab()
  expect(chapter()?.notes).toEqual({ en: 'Wait for the map.', ur: 'آہستہ' })
})

test('a chapter takes the present view, another camera move and what is selected', async () => {
  const { store, own, action, chapter, click } = await aWriter({ selection: { kind: 'sheet', id: '30G11' } })
  await click(action('chapter-edit'))
  setCamera(store, { lon: 70, lat: 30, zoom: 8, bearing: 0, pitch: 0 })
  await click(action('chapter-retake'))
  expect(chapter()?.view).toContain('map=8/30/70')
  expect(chapter()?.view).toContain('select=sheet:30G11')
  await userEvent.selectOptions(own.getByRole('combobox'), 'follow')
  expect(chapter()?.move).toBe('follow')
  await click(action('chapter-highlight'))
  await click(action('chapter-highlight'))
  expect(chapter()?.highlight).toEqual(['sheet:30G11'])
  await click(own.getByRole('button', { name: 'Do not highlight 30G11' }))
  expect(chapter()?.highlight).toEqual([])
  expect(action('chapter-highlight')).toHaveFocus()
})

test('a story that was deleted can be brought back from where it is said, until something else was done', async () => {
  const { store, action, click } = await aWriter()
  await click(action('story-delete'))
  expect(store.getState().document.stories).toEqual([])
  await click(screen.getByRole('button', { name: 'Undo' }))
  expect(store.getState().document.stories).toHaveLength(1)
  expect(action('story-change')).toHaveFocus()
  await click(action('story-delete'))
  addStory(store, aStory({ id: 'own-other' }))
  await vi.waitFor(() => expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull())
})

test('a story of the atlas is copied among the reader’s own, and the copy stands open', async () => {
  const { store, click } = await aWriter()
  await click(screen.getByRole('button', { name: /^Make a copy to change/ }))
  expect(store.getState().document.stories.map(({ title }) => title.en)).toEqual(['A tour', 'A tour (2)'])
  const copy = store.getState().document.stories[1]?.id
  expect(document.querySelector(`[data-story="${copy}"] [data-action="story-change"]`)).toHaveFocus()
})

test('a file that is none is refused in words, and a story whose view is lost is opened and says so', async () => {
  const brought = vi.fn()
  Element.prototype.scrollIntoView = brought
  const { store } = await aWriter()
  const input = document.querySelector<HTMLInputElement>('[data-purpose="story-file"]') as HTMLInputElement
  await userEvent.upload(input, new File(['{}'], 'x.json', { type: 'application/json' }))
  await screen.findByText(/x\.json.* was not opened, and nothing here has changed. It is JSON, but no story/)
  // below the edge of a short panel it would not be seen
  expect(brought.mock.contexts.at(-1)).toContainElement(screen.getByRole('alert'))
  expect(store.getState().document.stories).toHaveLength(1)
  const lost = { 'atlas-story': 1, edition: null, story: aStory({ chapters: [aChapter({ view: '#nowhere' })] }) }
  await userEvent.upload(input, new File([JSON.stringify(lost)], 'y.json', { type: 'application/json' }))
  await screen.findByText('Chapter 1: its view cannot be read and shows the opening view.')
  expect(store.getState().document.stories.map(({ title }) => title.en)).toEqual(['A tour', 'A tour'])
})
