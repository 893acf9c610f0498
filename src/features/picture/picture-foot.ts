import type { ComposeAsk } from './compose-ask'
import type { FootText } from './picture-layout'
import { sourcesOfSubject } from './picture-sources'
import type { PictureWords } from './picture-words'

/** The list runs from left to right; a word before it that does not would turn its brackets round. */
const sourcesText = (list: string | null, words: PictureWords): readonly FootText[] => {
  if (list === null) return [{ text: words.sourcesUnknown, latin: false }]
  if (!words.rtl) return [{ text: words.sources(list), latin: true }]
  return [
    { text: words.sources('').trim(), latin: false },
    { text: list, latin: true },
  ]
}

/** A comparison has the shares of both sides among its differences. */
const coverageOf = ({ views, compared }: ComposeAsk['subject'], words: PictureWords): readonly FootText[] => {
  const text = compared ? null : words.coverage(views[0].state)
  return text === null ? [] : [{ text, latin: false }]
}

/** The paragraphs under a picture; `left` counts the rows for which the legend has no room. */
export const footOf = ({ subject, choice, words, link, date }: ComposeAsk, left: number): readonly FootText[] => {
  const { manifest } = subject.views[0].state.datasets
  const known = manifest.status === 'ready' ? manifest.value : null
  const differences = subject.compared?.differences ?? ''
  const texts: readonly (FootText | null)[] = [
    choice.parts.includes('differences') && differences !== '' ? { text: differences, latin: false } : null,
    ...coverageOf(subject, words),
    left > 0 ? { text: words.moreInLegend(left), latin: false } : null,
    ...(choice.parts.includes('sources')
      ? sourcesText(known && sourcesOfSubject(subject, known).join(' · '), words)
      : []),
    choice.parts.includes('boundary') ? { text: words.boundary, latin: false } : null,
    choice.parts.includes('date') ? { text: words.made(date, known?.edition ?? null), latin: false } : null,
    choice.parts.includes('link') ? { text: link, latin: true } : null,
  ]
  return texts.filter((text) => text !== null)
}
