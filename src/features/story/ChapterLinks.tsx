import { type MouseEvent, useMemo } from 'react'
import type { Story } from '../../domain/story/story'
import { useTranslation } from '../../i18n/use-translation'
import { useWords } from '../../i18n/use-words'
import { snapshotOf } from '../../store/snapshot-commands'
import { useAtlas, useAtlasStore } from '../../store/use-atlas'
import { chapterLinks, packedStory } from './chapter-link'
import { openStory } from './open-story'
import styles from './StoryPanel.module.css'

const isPlain = ({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean =>
  button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey

/**
 * Every chapter by its own link, which can be copied, sent and opened in another tab: elsewhere, too, for a story of the
 * reader's own goes along where it fits.
 */
export const ChapterLinks = ({ story, label }: { readonly story: Story; readonly label: string }) => {
  const store = useAtlasStore()
  const inWords = useWords()
  const { t } = useTranslation('story')
  const page = useAtlas(snapshotOf)
  const isOwn = useAtlas(({ document }) => document.stories.includes(story))
  const [address = ''] = document.baseURI.split('#')
  const packed = useMemo(() => (isOwn ? packedStory(story) : null), [isOwn, story])
  const { hrefs, fits } = chapterLinks(story, page, packed, address)
  return (
    <>
      {isOwn && !fits ? (
        <p className={styles.hint} data-purpose="story-too-long">
          {t('linkTooLong')}
        </p>
      ) : null}
      <ol className={styles.chapters} aria-label={label}>
        {story.chapters.map(({ id, title }, index) => {
          const place = { story: story.id, chapter: index + 1, mode: 'present' } as const
          const { words, lang, dir } = inWords(title)
          return (
            <li key={id}>
              <a
                href={hrefs[index]}
                lang={lang}
                dir={dir}
                onClick={(event) => {
                  if (!isPlain(event)) return
                  event.preventDefault()
                  openStory(store, place)
                }}
              >
                {words}
              </a>
            </li>
          )
        })}
      </ol>
    </>
  )
}
