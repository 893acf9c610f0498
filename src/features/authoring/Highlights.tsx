import { X } from 'lucide-react'
import type { Chapter } from '../../domain/story/story'
import { useTranslation } from '../../i18n/use-translation'
import { useWords } from '../../i18n/use-words'
import { readSelection } from '../../permalink/selection-field'
import { editChapter } from '../../store/own-chapter-commands'
import { useAtlas, useAtlasStore } from '../../store/use-atlas'
import { Button } from '../../ui/Button'
import styles from './Authoring.module.css'
import { thenFocus } from './focus-in-story'
import { nameOfSelection } from './name-of-selection'
import { say } from './say'

type HighlightsProps = { readonly story: string; readonly chapter: Chapter }

/** What stands out on the map of a chapter. */
export const Highlights = ({ story, chapter }: HighlightsProps) => {
  const { t } = useTranslation('authoring')
  const store = useAtlasStore()
  const inWords = useWords()
  const selection = useAtlas(({ session }) => session.selection)
  // names come with their files
  useAtlas(({ datasets }) => datasets)
  const { id, highlight } = chapter
  const nameOf = (text: string): string => {
    const read = readSelection(text)
    const name = read && nameOfSelection(store.getState(), read)
    return name ? inWords(name).words : text
  }
  const add = (): void => {
    const text = selection ? `${selection.kind}:${selection.id}` : null
    const known = text !== null && highlight.includes(text)
    if (text !== null && !known) editChapter(store, story, id, { highlight: [...highlight, text] })
    const outcome = text === null ? 'needs' : known ? 'already' : 'added'
    say(story, t(`highlight.${outcome}`, { name: text === null ? '' : nameOf(text) }))
  }
  const remove = (text: string): void =>
    thenFocus(() => {
      editChapter(store, story, id, { highlight: highlight.filter((each) => each !== text) })
      say(story, t('highlight.removed', { name: nameOf(text) }))
      return { story, chapter: id, action: 'chapter-highlight' }
    })
  return (
    <div className={styles.fields} data-purpose="chapter-highlights">
      <h5>{t('highlight.title')}</h5>
      {highlight.length === 0 ? <p className={styles.hint}>{t('highlight.none')}</p> : null}
      <ul className={styles.chips}>
        {[...new Set(highlight)].map((text) => (
          <li key={text}>
            <bdi>{nameOf(text)}</bdi>
            <Button
              look="quiet"
              iconOnly
              data-action="chapter-unhighlight"
              aria-label={t('highlight.remove', { name: nameOf(text) })}
              onClick={() => remove(text)}
            >
              <X aria-hidden="true" size={16} />
            </Button>
          </li>
        ))}
      </ul>
      <Button data-action="chapter-highlight" aria-disabled={selection === null || undefined} onClick={add}>
        {t('highlight.add')}
      </Button>
    </div>
  )
}
