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

test('words with a figure in them differ with the figure', () => {
  const t = ask('en', 'common')
  const said = () => [t('unit.km', { value: '1' }), t('unit.km', { value: '2' }), t('unit.km', { value: '1' })]
  expect(said()).toEqual(['1 km', '2 km', '1 km'])
  expect(said()).toEqual(['1 km', '2 km', '1 km'])
  addEnglish({ counted: { sheets_one: '{{count}} sheet', sheets_other: '{{count}} sheets' } })
  const counted = ask('en', 'counted')
  const counts = [1, 2, 1].map((count) => counted('sheets', { count }))
  expect(counts).toEqual(['1 sheet', '2 sheets', '1 sheet'])
  i18next.removeResourceBundle('en', 'counted')
})

test('a thousand sentences later the words are still right', () => {
  const t = ask('en', 'common')
  for (let value = 0; value < 5000; value++) expect(t('unit.km', { value: `${value}` })).toBe(`${value} km`)
  expect(t('unit.km', { value: '7' })).toBe('7 km')
})

test('words that a later catalogue brings are found although they were asked for before', () => {
  const t = ask('en', 'brought-later')
  expect(t('greeting')).toBe('greeting')
  addEnglish({ 'brought-later': { greeting: 'Good day' } })
  expect(t('greeting')).toBe('Good day')
  i18next.removeResourceBundle('en', 'brought-later')
})
