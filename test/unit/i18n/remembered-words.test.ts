import i18next from 'i18next'
import { beforeEach, expect, test } from 'vitest'
import { addEnglish, startLanguage, switchLanguage } from '../../../src/i18n/language'
import { wordsOf } from '../../../src/i18n/remembered-words'

beforeEach(() => startLanguage('en'))

const ask = (language: string, names: string) =>
  wordsOf(language, names) as unknown as (key: string, options?: object) => string

test('words asked for twice are the same words, and each language has its own', async () => {
  await switchLanguage('ur')
  const [english, urdu] = [ask('en', 'common'), ask('ur', 'common')]
  expect([english('cancel'), english('cancel')]).toEqual(['Cancel', 'Cancel'])
  expect(urdu('cancel')).toMatch(/[\u0600-\u06ff]/)
  expect(ask('en', 'common')).toBe(english)
})

test('words with a number in them are put together each time', () => {
  const t = ask('en', 'common')
  expect([t('unit.km', { value: '1' }), t('unit.km', { value: '2' })]).toEqual(['1 km', '2 km'])
})

test('words that a later catalogue brings are found although they were asked for before', () => {
  const t = ask('en', 'brought-later')
  expect(t('greeting')).toBe('greeting')
  addEnglish({ 'brought-later': { greeting: 'Good day' } })
  expect(t('greeting')).toBe('Good day')
  i18next.removeResourceBundle('en', 'brought-later')
})
