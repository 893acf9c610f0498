import { ChevronLeft, ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Story } from '../../domain/story/story'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { Button } from '../../ui/Button'
import { ChapterDots } from './ChapterDots'
import styles from './TalkBar.module.css'

type TalkBarProps = {
  readonly story: Story
  readonly chapter: number
  /** `byPointer`: a finger or mouse pressed, not a key. */
  readonly onGo: (chapter: number, byPointer: boolean) => void
  readonly children: ReactNode
}

/** Back, on, and how far the story is told; the tools of the talk are its children. */
export const TalkBar = ({ story, chapter, onGo, children }: TalkBarProps) => {
  const { t, i18n } = useTranslation('story')
  const format = useFormat()
  const rtl = i18n.language === 'ur'
  const [Back, On] = rtl ? [ChevronRight, ChevronLeft] : [ChevronLeft, ChevronRight]
  const total = story.chapters.length
  return (
    <div className={styles.bar}>
      <div className={styles.steps}>
        <Button
          className={styles.step}
          data-action="story-previous"
          aria-label={t('previous')}
          aria-disabled={chapter <= 1}
          onClick={({ detail }) => onGo(chapter - 1, detail > 0)}
        >
          <Back aria-hidden="true" />
        </Button>
        <span className={styles.position} aria-hidden="true" data-purpose="story-position">
          {t('position', { n: format.number(chapter), total: format.number(total) })}
        </span>
        <Button
          look="primary"
          className={styles.step}
          data-action="story-next"
          aria-label={t('next')}
          aria-disabled={chapter >= total}
          onClick={({ detail }) => onGo(chapter + 1, detail > 0)}
        >
          <On aria-hidden="true" />
        </Button>
      </div>
      <ChapterDots story={story} chapter={chapter} onGo={(wanted) => onGo(wanted, true)} />
      <fieldset className={styles.tools} aria-label={t('tools')}>
        {children}
      </fieldset>
    </div>
  )
}
