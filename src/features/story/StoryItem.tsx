import { BookOpen, Presentation } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import type { Story } from '../../domain/story/story'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { useWords } from '../../i18n/use-words'
import type { StoryMode } from '../../permalink/snapshot'
import { useAtlasStore } from '../../store/use-atlas'
import { Button } from '../../ui/Button'
import { Disclosure } from '../../ui/Disclosure'
import { ChapterLinks } from './ChapterLinks'
import { openStory } from './open-story'
import styles from './StoryPanel.module.css'

type StoryItemProps = { readonly story: Story; readonly children?: ReactNode }

/** One story: what it is about, and the ways into it. */
export const StoryItem = ({ story, children }: StoryItemProps) => {
  const { t } = useTranslation('story')
  const format = useFormat()
  const inWords = useWords()
  const store = useAtlasStore()
  const title = inWords(story.title)
  const summary = inWords(story.summary)
  const name = title.words || t('untitled')
  const count = story.chapters.length
  const open = (mode: StoryMode) => () => {
    if (count > 0) openStory(store, { story: story.id, chapter: 1, mode })
  }
  const why = useId()
  // reachable all the same, so that the reason can be read
  const state = count === 0 ? { 'aria-disabled': true, 'aria-describedby': why } : {}
  return (
    <article className={styles.story} data-story={story.id}>
      <h3 lang={title.lang} dir={title.dir}>
        {name}
      </h3>
      <p lang={summary.lang} dir={summary.dir}>
        {summary.words}
      </p>
      <div className={styles.ways}>
        <Button
          look="primary"
          data-action="present"
          data-story={story.id}
          {...state}
          aria-label={t('presentNamed', { title: name })}
          onClick={open('present')}
        >
          <Presentation aria-hidden="true" size={16} />
          {t('present')}
        </Button>
        <Button
          data-action="read-story"
          data-story={story.id}
          {...state}
          aria-label={t('readNamed', { title: name })}
          onClick={open('scroll')}
        >
          <BookOpen aria-hidden="true" size={16} />
          {t('read')}
        </Button>
      </div>
      {count === 0 ? (
        <p id={why} className={styles.hint}>
          {t('empty', { title: name })}
        </p>
      ) : null}
      {count > 0 ? (
        <Disclosure summary={t('chapters', { count, n: format.number(count) })} purpose="story-chapters">
          <ChapterLinks story={story} label={t('chaptersOf', { title: name })} />
        </Disclosure>
      ) : null}
      {children}
    </article>
  )
}
