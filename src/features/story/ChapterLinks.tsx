import type { MouseEvent } from 'react'
import type { Story } from '../../domain/story/story'
import { toHash } from '../../permalink/to-hash'
import { snapshotOf } from '../../store/snapshot-commands'
import { useAtlas, useAtlasStore } from '../../store/use-atlas'
import { openStory } from './open-story'
import styles from './StoryPanel.module.css'
import { useWords } from './use-words'

const isPlain = ({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean =>
  button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey

/** Every chapter by its own link, which can be copied, sent and opened in another tab. */
export const ChapterLinks = ({ story, label }: { readonly story: Story; readonly label: string }) => {
  const store = useAtlasStore()
  const inWords = useWords()
  const page = useAtlas(snapshotOf)
  return (
    <ol className={styles.chapters} aria-label={label}>
      {story.chapters.map(({ id, title }, index) => {
        const place = { story: story.id, chapter: index + 1, mode: 'present' } as const
        const { words, lang, dir } = inWords(title)
        return (
          <li key={id}>
            <a
              href={toHash({ ...page, ...place })}
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
  )
}
