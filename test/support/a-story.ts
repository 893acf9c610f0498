import type { Chapter, Story } from '../../src/domain/story/story'

/** A chapter with words in both languages, with what a test cares about changed. */
export const aChapter = (changes: Partial<Chapter> = {}): Chapter => ({
  id: 'first',
  title: { en: 'Nokundi', ur: 'نوکنڈی' },
  text: { en: 'The line begins here.', ur: 'لکیر یہاں سے شروع ہوتی ہے۔' },
  notes: { en: 'Wait for the map.', ur: '' },
  view: '#v=1&map=7/28.8/62.8',
  move: 'ease',
  highlight: [],
  sources: [],
  ...changes,
})

/** A story of three chapters from Nokundi to Gwadar, with what a test cares about changed. */
export const aStory = (changes: Partial<Story> = {}): Story => ({
  id: 'own-tour',
  title: { en: 'A tour', ur: 'ایک سیر' },
  summary: { en: 'From the north to the sea.', ur: '' },
  chapters: [
    aChapter(),
    aChapter({ id: 'second', title: { en: 'Turbat', ur: 'تربت' }, view: '#v=1&map=7/26/63', move: 'follow' }),
    aChapter({ id: 'third', title: { en: 'Gwadar', ur: 'گوادر' }, view: '#v=1&map=7/25.2/62.3', move: 'fly' }),
  ],
  ...changes,
})
