import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ChapterLinks } from '../../../../src/features/story/ChapterLinks'
import { base } from '../../../../src/permalink/base'
import { fromHash } from '../../../../src/permalink/from-hash'
import { readOwn } from '../../../../src/permalink/own-work'
import { addStory } from '../../../../src/store/own-story-commands'
import { AtlasProvider } from '../../../../src/store/use-atlas'
import { aChapter, aStory } from '../../../support/a-story'
import { renderAtlas } from '../../../support/render-atlas'

const linksTo = async (story = aStory(), own = true) => {
  const shown = await renderAtlas(<p>nothing yet</p>)
  if (own) addStory(shown.store, story)
  const [held = story] = shown.store.getState().document.stories
  shown.rerender(
    <AtlasProvider store={shown.store}>
      <ChapterLinks story={held} label="Chapters" />
    </AtlasProvider>,
  )
  return screen.getAllByRole('link').map((link) => {
    const { snapshot, own: packed } = fromHash(base(), link.getAttribute('href') ?? '')
    const read = packed === null ? null : readOwn(packed)
    return { snapshot, story: read?.ok ? read.value.stories[0] : null }
  })
}

test('the link to a chapter of an own story takes the story along', async () => {
  const links = await linksTo()
  expect(links.map(({ snapshot }) => [snapshot.story, snapshot.chapter])).toEqual([
    ['own-tour', 1],
    ['own-tour', 2],
    ['own-tour', 3],
  ])
  for (const { story } of links) expect(story).toEqual(aStory())
})

test('where the story is too long for a link that is said, with the other way', async () => {
  // digits of a generator are as long packed as they can be
  let seed = 1
  const digits = Array.from({ length: 9000 }, () => {
    seed = (seed * 48_271) % 2_147_483_647
    return seed.toString(36)
  }).join('')
  const [link] = await linksTo(aStory({ chapters: [aChapter({ text: { en: digits, ur: '' } })] }))
  expect(link?.snapshot.story).toBe('own-tour')
  expect(link?.story).toBeNull()
  expect(screen.getByText(/too long for a link.*save it as JSON/)).toBeInTheDocument()
})

test('a story of the atlas is named and needs not go along', async () => {
  const [link] = await linksTo(aStory({ id: 'corridor' }), false)
  expect(link?.snapshot.story).toBe('corridor')
  expect(link?.story).toBeNull()
  expect(screen.queryByText(/too long/)).toBeNull()
})
