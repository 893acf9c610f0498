import { act, fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { StoryPanel } from '../../../../src/features/story/StoryPanel'
import { StoryStage } from '../../../../src/features/story/StoryStage'
import type { Language } from '../../../../src/permalink/snapshot'
import { transact } from '../../../../src/store/transact'
import { NOTHING_TO_SAY, type WorkKeeper, workDesk } from '../../../../src/store/work-desk'
import { aChapter, aStory } from '../../../support/a-story'
import { ready } from '../../../support/layered'
import { renderAtlas } from '../../../support/render-atlas'

const shipped = ready({
  records: [aStory({ id: 'corridor', chapters: [aChapter({ sources: ['GEO', 'letter 12'] }), aChapter({ id: 'b' })] })],
  citations: new Map([['GEO', { key: 'GEO', title: 'Gazetteer', publisher: null, address: 'https://example.org/' }]]),
})

beforeEach(() => {
  workDesk.setState(NOTHING_TO_SAY)
  vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener: () => undefined }))
  // jsdom scrolls nothing
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  )
  Element.prototype.scrollTo = () => undefined
  Element.prototype.scrollIntoView = () => undefined
})

const present = (language: Language = 'en', chapter = 1, stories = shipped) =>
  renderAtlas(<StoryStage map={<p>map</p>} foot={null} singleKeys={() => true} talkName={() => 'test'} />, {
    snapshot: { language, story: 'corridor', chapter, mode: 'present' },
    datasets: { stories },
  })
const swipe = (from: number, to: number) => {
  const words = document.querySelector('h2')?.closest('section') as HTMLElement
  fireEvent.touchStart(words, { touches: [{ clientX: from, clientY: 100 }] })
  fireEvent.touchEnd(words, { changedTouches: [{ clientX: to, clientY: 104 }] })
}

test('a swipe turns the page, and one that is short or scrolls does not', async () => {
  const { store } = await present()
  swipe(300, 100)
  expect(store.getState().session.chapter).toBe(2)
  swipe(100, 130)
  expect(store.getState().session.chapter).toBe(2)
  swipe(100, 300)
  expect(store.getState().session.chapter).toBe(1)
})

test('a step beyond the last chapter stays there and says so', async () => {
  const { store } = await present('en', 2)
  await userEvent.click(screen.getByRole('button', { name: 'Next chapter' }))
  expect(store.getState().session.chapter).toBe(2)
  expect(screen.getByRole('status')).toHaveTextContent('This is the last chapter.')
})

test('after a press of the pointer the words have the focus again, so that Space turns the page', async () => {
  const { store } = await present()
  await userEvent.click(screen.getByRole('button', { name: 'Next chapter' }))
  expect(screen.getByRole('region', { name: 'Words of the chapter' })).toHaveFocus()
  await userEvent.keyboard('{Shift>} {/Shift}')
  expect(store.getState().session.chapter).toBe(1)
})

test('titles of story and chapter stand in their own language, whatever that of the page', async () => {
  const title = { en: '', ur: 'ایک سیر' }
  const stories = ready({
    records: [aStory({ id: 'corridor', title, chapters: [aChapter({ title })] })],
    citations: new Map(),
  })
  await present('en', 1, stories)
  const titles = screen.getAllByRole('heading')
  expect(titles.map(({ lang, dir }) => [lang, dir])).toEqual([
    ['ur', 'rtl'],
    ['ur', 'rtl'],
  ])
})

test('the sources of a chapter unfold as links, one without a citation as it is written', async () => {
  await present()
  const sources = document.querySelector('[data-purpose="story-sources"]') as HTMLElement
  expect(within(sources).getByRole('link', { name: 'Gazetteer', hidden: true })).toHaveAttribute(
    'href',
    'https://example.org/',
  )
  expect(sources).toHaveTextContent('letter 12')
})

test('words that were written in one language only are shown in it, and marked so', async () => {
  await present('ur')
  await userEvent.keyboard('n')
  expect(screen.getByText('Wait for the map.').closest('[lang]')).toHaveAttribute('lang', 'en')
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('نوکنڈی')
})

test('the reader’s own stories stand in the panel with their tools, each chapter by its link', async () => {
  const { store } = await renderAtlas(
    <StoryPanel authoring={<p>new story</p>} toolsOf={({ id }) => <p>change {id}</p>} />,
    { datasets: { stories: shipped } },
  )
  act(() => transact(store, 'add-story', (document) => ({ ...document, stories: [aStory()] })))
  const own = screen.getByRole('region', { name: 'Your own stories' })
  expect(own).toHaveTextContent('new story')
  expect(own).toHaveTextContent('change own-tour')
  const link = within(own).getByRole('link', { name: 'Gwadar', hidden: true })
  expect(link.getAttribute('href')).toContain('story=own-tour&chapter=3&mode=present')
  await userEvent.click(within(own).getByRole('button', { name: 'Read: A tour' }))
  expect(store.getState().session).toMatchObject({ story: 'own-tour', chapter: 1, mode: 'scroll' })
})

test('a story without chapters can be reached, is not presented, and says why', async () => {
  const stories = ready({ records: [aStory({ id: 'corridor', chapters: [] })], citations: new Map() })
  const { store } = await renderAtlas(<StoryPanel />, { datasets: { stories } })
  const button = screen.getByRole('button', { name: 'Present: A tour' })
  expect(button).toHaveAttribute('aria-disabled', 'true')
  expect(button).toHaveAccessibleDescription('The story “A tour” has no chapters yet.')
  await userEvent.click(button)
  expect(store.getState().session.story).toBeNull()
})

test('a link that only names somebody’s own story says that it is not in it and what to ask for, once this browser was searched', async () => {
  const { store } = await renderAtlas(
    <StoryStage map={<p>map</p>} foot={null} singleKeys={() => true} talkName={() => 'test'} />,
    { snapshot: { story: 'own-0x5s1p9kq3mzt', chapter: 2, mode: 'present' }, datasets: { stories: shipped } },
  )
  expect(screen.getByRole('status')).toHaveTextContent('Looking for the story')
  const missing = () => document.querySelector('[data-purpose="story-unknown"]')
  expect(missing()).toBeNull()
  const keeper = { flush: async () => undefined } as unknown as WorkKeeper
  act(() => workDesk.setState({ keeper }))
  expect(missing()).toHaveTextContent(/not in the link.*Ask whoever sent it.*“Copy link”.*project file/)
  // as when the file is opened that was asked for
  act(() =>
    transact(store, 'add-story', (document) => ({ ...document, stories: [aStory({ id: 'own-0x5s1p9kq3mzt' })] })),
  )
  expect(missing()).toBeNull()
  expect(screen.getByRole('heading', { level: 2, name: 'Turbat' })).toBeInTheDocument()
})
