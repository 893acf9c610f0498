import { expect, test } from 'vitest'
import { base } from '../../../src/permalink/base'
import { createAtlasStore } from '../../../src/store/create-atlas-store'
import { KEEP, type Keeper, LINKS_KEEP_THE_SNAPSHOT } from '../../../src/store/keep'

const keptIn = (keeper: Keeper): string[] =>
  Object.entries(KEEP)
    .filter(([, keepers]) => (keepers as readonly Keeper[]).includes(keeper))
    .map(([key]) => key)
    .sort()

test('every key of Document and Session has a place to be kept, or says that it has none', () => {
  const { document, session } = createAtlasStore().getState()
  expect(Object.keys(KEEP).sort()).toEqual([...Object.keys(document), ...Object.keys(session)].sort())
})

test('what links keep is what a snapshot holds', () => {
  expect(keptIn('permalink')).toEqual(Object.keys(base()).sort())
  expect(LINKS_KEEP_THE_SNAPSHOT).toBe(true)
})

test('the browser remembers language and colours, and nothing about what was looked at', () => {
  expect(keptIn('storage')).toEqual(['colourTheme', 'language'])
})
