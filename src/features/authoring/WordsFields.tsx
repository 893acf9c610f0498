import type { StoryText } from '../../domain/story/story'
import { useTranslation } from '../../i18n/use-translation'
import { useAtlasStore } from '../../store/use-atlas'
import { Disclosure } from '../../ui/Disclosure'
import styles from './Authoring.module.css'
import { sayGone } from './say'
import { WordsField } from './WordsField'

type Part = 'title' | 'summary' | 'text' | 'notes'
type Language = keyof StoryText

const ROWS: Record<Part, number> = { title: 1, summary: 3, text: 6, notes: 4 }

type WordsFieldsProps = {
  readonly words: Readonly<Partial<Record<Part, StoryText>>>
  /** Begins the `data-action` of each field: `chapter-title-en`. */
  readonly of: 'story' | 'chapter'
  readonly story: string
  readonly onWrite: (part: Part, words: StoryText) => void
}

/** The words of a story or chapter, in the language on screen and, folded, in the other one. */
export const WordsFields = ({ words, of, story, onWrite }: WordsFieldsProps) => {
  const { t, i18n } = useTranslation('authoring')
  const store = useAtlasStore()
  const first: Language = i18n.language === 'ur' ? 'ur' : 'en'
  const other: Language = first === 'ur' ? 'en' : 'ur'
  const parts = (Object.keys(ROWS) as Part[]).flatMap((part) => {
    const text = words[part]
    return text ? [{ part, text }] : []
  })
  const fieldsIn = (lang: Language) =>
    parts.map(({ part, text }) => (
      <WordsField
        key={part}
        label={t(`fieldIn.${lang}`, { field: t(`field.${part}`) })}
        lang={lang}
        value={text[lang]}
        rows={ROWS[part]}
        action={`${of}-${part}-${lang}`}
        onDone={(written) => onWrite(part, { ...text, [lang]: written })}
        onGivenUp={() => sayGone(store, story, story, t('givenUp'), `${of}-${part}-${lang}`)}
      />
    ))
  return (
    <div className={styles.fields}>
      {fieldsIn(first)}
      <Disclosure summary={t(other === 'ur' ? 'alsoUrdu' : 'alsoEnglish')} purpose={`${of}-words-${other}`}>
        <div className={styles.fields}>{fieldsIn(other)}</div>
      </Disclosure>
    </div>
  )
}
