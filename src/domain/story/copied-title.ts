import type { StoryText } from './story'

const NUMBERED = /\s*\(\d{1,6}\)$/

const numbered = (text: string, number: number): string => (text === '' ? '' : `${text} (${number})`)

/**
 * Titles a copy: the title with the first number in brackets that none of the others bears.
 *
 * Shape:  a number and no word, because it has to do in both languages; a copy of `Turbat (2)` is `Turbat (3)`. A title
 *         without words stays without.
 */
export const copiedTitle = (title: StoryText, others: readonly StoryText[]): StoryText => {
  const [en, ur] = [title.en.replace(NUMBERED, '').trim(), title.ur.replace(NUMBERED, '').trim()]
  const taken = new Set(others.flatMap((each) => [each.en, each.ur]))
  const isTaken = (number: number): boolean => [en, ur].some((text) => text !== '' && taken.has(numbered(text, number)))
  let number = 2
  while (isTaken(number)) number += 1
  return { en: numbered(en, number), ur: numbered(ur, number) }
}
