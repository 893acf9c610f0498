import { expect, test } from 'vitest'
import { namedPlaces } from '../../../src/map/view/highlights/named-places'
import type { Selection } from '../../../src/permalink/snapshot'
import { startingFrom } from '../../../src/store/starting-state'
import { aDeposit } from '../../support/a-deposit'
import { aSnapshot } from '../../support/a-snapshot'
import { layered } from '../../support/layered'

const site = (id: string): Selection => ({ kind: 'site', id })

test('a chapter’s places are named in the language on screen, short; those with a name on every map are not named twice', () => {
  const { datasets } = startingFrom(aSnapshot({}))
  const deposits = layered(
    [
      aDeposit({
        id: 'koh',
        name: 'Koh-i-Sultan (sulphur)',
        nameUr: 'کوہِ سلطان',
        flagship: false,
        position: [62.8, 29.1],
      }),
      aDeposit({ id: 'saindak', flagship: true, position: [61.6, 29.28] }),
      aDeposit({ id: 'somewhere', flagship: false, position: null }),
    ],
    ({ id }) => id,
  )
  const highlights = ['koh', 'saindak', 'somewhere', 'nowhere'].map(site)
  const named = (language: 'en' | 'ur') => namedPlaces({ ...datasets, deposits }, highlights, language)
  expect(named('en')).toEqual([{ key: 'site:koh', words: 'Koh-i-Sultan', position: [62.8, 29.1] }])
  expect(named('ur').map(({ words }) => words)).toEqual(['کوہِ سلطان'])
  expect(namedPlaces(datasets, highlights, 'en')).toEqual([])
})
