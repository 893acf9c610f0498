import type { Chapter } from '../../domain/story/story'
import { useTranslation } from '../../i18n/use-translation'
import { authoringDesk } from '../../store/authoring-desk'
import { editChapter } from '../../store/own-chapter-commands'
import { useAtlasStore } from '../../store/use-atlas'
import { Button } from '../../ui/Button'
import styles from './Authoring.module.css'
import { ChapterView } from './ChapterView'
import { thenFocus } from './focus-in-story'
import { Highlights } from './Highlights'
import { WordsFields } from './WordsFields'

type ChapterEditorProps = { readonly story: string; readonly chapter: Chapter }

/** Everything of a chapter that can be changed; Escape, where nothing is half typed, closes it. */
export const ChapterEditor = ({ story, chapter }: ChapterEditorProps) => {
  const { t } = useTranslation('authoring')
  const store = useAtlasStore()
  const { id, title, text, notes } = chapter
  const close = (): void =>
    thenFocus(() => {
      authoringDesk.setState({ chapter: null })
      return { story, chapter: id, action: 'chapter-edit' }
    })
  return (
    <fieldset
      className={styles.editor}
      data-purpose="chapter-editor"
      aria-label={t('chapter.edit')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        close()
      }}
    >
      <WordsFields
        of="chapter"
        story={story}
        words={{ title, text, notes }}
        onWrite={(part, words) => editChapter(store, story, id, { [part]: words })}
      />
      <p className={styles.hint}>{t('textHint')}</p>
      <ChapterView story={story} chapter={chapter} />
      <Highlights story={story} chapter={chapter} />
      <Button data-action="chapter-done" onClick={close}>
        {t('chapter.done')}
      </Button>
    </fieldset>
  )
}
