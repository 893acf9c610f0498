import { FolderOpen, Plus } from 'lucide-react'
import { type FormEvent, useId, useRef } from 'react'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { authoringDesk } from '../../store/authoring-desk'
import { beginStory } from '../../store/own-story-commands'
import { useAtlas, useAtlasStore } from '../../store/use-atlas'
import { useUnsentWords } from '../../store/use-unsent-words'
import { Button } from '../../ui/Button'
import { FileInput } from '../../ui/FileInput'
import styles from './Authoring.module.css'
import { thenFocus } from './focus-in-story'
import { OpenOutcome } from './OpenOutcome'
import { Said } from './Said'
import { say } from './say'
import { useOpenFile } from './use-open-file'
import { useTitle } from './use-title'

/** At the head of the reader's own stories: where one is begun, or opened from a file. */
export const BeginStory = () => {
  const { t, i18n } = useTranslation('authoring')
  const format = useFormat()
  const titleOf = useTitle()
  const store = useAtlasStore()
  const count = useAtlas(({ document }) => document.stories.length)
  const field = useId()
  const file = useRef<HTMLInputElement>(null)
  const [name, setName] = useUnsentWords('story-title')
  const { outcome, open, dismiss } = useOpenFile()
  const begin = (event: FormEvent): void => {
    event.preventDefault()
    const called = name.trim() || t('unnamed', { n: format.number(count + 1) })
    const title = { en: '', ur: '', [i18n.language === 'ur' ? 'ur' : 'en']: called }
    setName('')
    thenFocus(() => {
      const story = beginStory(store, title)
      authoringDesk.setState({ story, chapter: null })
      say(story, t('begun', { title: titleOf(title) }))
      return { story, action: 'chapter-add' }
    })
  }
  return (
    <div className={styles.tools}>
      <p className={styles.hint}>{t(count === 0 ? 'empty' : 'kept')}</p>
      <form className={styles.begin} onSubmit={begin}>
        <label htmlFor={field}>{t('newTitle')}</label>
        <input
          id={field}
          type="text"
          dir="auto"
          maxLength={200}
          data-purpose="story-new-title"
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <Button type="submit" data-action="story-begin">
          <Plus aria-hidden="true" size={16} />
          {t('begin')}
        </Button>
      </form>
      <Button data-action="story-open" onClick={() => file.current?.click()}>
        <FolderOpen aria-hidden="true" size={16} />
        {t('open')}
      </Button>
      <FileInput
        ref={file}
        accept=".json,application/json"
        purpose="story-file"
        label={t('openFile')}
        onFiles={([chosen]) => chosen && void open(chosen)}
      />
      <OpenOutcome outcome={outcome} onDismiss={dismiss} />
      <Said under={null} />
    </div>
  )
}
