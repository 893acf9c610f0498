import type { Story } from '../../domain/story/story'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { useWords } from '../../i18n/use-words'
import styles from './ChapterDots.module.css'

type ChapterDotsProps = {
  readonly story: Story
  readonly chapter: number
  readonly onGo: (chapter: number) => void
}

/** How far the story is told: a dot a chapter, each the way to it. */
export const ChapterDots = ({ story, chapter, onGo }: ChapterDotsProps) => {
  const { t } = useTranslation('story')
  const format = useFormat()
  const inWords = useWords()
  return (
    <nav className={styles.dots} aria-label={t('progress')}>
      <ol>
        {story.chapters.map(({ id, title }, index) => {
          const name = t('dot', { n: format.number(index + 1), title: inWords(title).words })
          return (
            <li key={id}>
              <button
                type="button"
                data-chapter={index + 1}
                data-passed={index + 1 < chapter}
                aria-current={index + 1 === chapter ? 'step' : undefined}
                aria-label={name}
                title={name}
                onClick={() => onGo(index + 1)}
              />
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
