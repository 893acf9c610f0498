import { CORRIDOR_VARIANT_IDS } from '../domain/corridor/corridor-variant'
import { dropped } from './dropped'
import { type Field, taken } from './field'
import { COLOUR_THEMES, LANGUAGES, PANELS, type Snapshot } from './snapshot'

type ChoiceKey = 'language' | 'colourTheme' | 'panel' | 'variant'

/** Finds a word in a vocabulary, in whatever case it was typed. */
export const wordOf = <T extends string>(vocabulary: readonly T[], text: string): T | undefined => {
  const folded = text.trim().toLowerCase()
  return vocabulary.find((word) => word.toLowerCase() === folded)
}

const choiceField = <K extends ChoiceKey>(name: string, key: K, vocabulary: readonly Snapshot[K][]): Field => ({
  name,
  write: (snapshot, start) => (snapshot[key] === start[key] ? null : snapshot[key]),
  read: (text) => {
    const word = wordOf<Snapshot[K]>(vocabulary, text)
    return word === undefined ? { change: {}, dropped: [dropped(name, text, 'unknown-value')] } : taken({ [key]: word })
  },
})

/** `lang=ur`, one of the languages of the atlas. */
export const languageField = choiceField('lang', 'language', LANGUAGES)

/** `theme=dark`, the colours of the whole page. */
export const colourThemeField = choiceField('theme', 'colourTheme', COLOUR_THEMES)

/** `panel=corridor`, the section that is open. */
export const panelField = choiceField('panel', 'panel', PANELS)

/** `variant=via-existing-roads`, the course of the corridor. */
export const variantField = choiceField('variant', 'variant', CORRIDOR_VARIANT_IDS)
