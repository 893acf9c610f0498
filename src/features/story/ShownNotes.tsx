import { useEffect, useRef } from 'react'
import type { Chapter } from '../../domain/story/story'
import { useTranslation } from '../../i18n/use-translation'
import { ChapterNotes } from './ChapterNotes'
import styles from './PresentedStory.module.css'

/** The notes under the words of a talk without a speaker window; long words make room for them. */
export const ShownNotes = ({ chapter }: { readonly chapter: Chapter }) => {
  const { t } = useTranslation('story')
  const notes = useRef<HTMLElement>(null)
  useEffect(() => {
    notes.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  return (
    <section ref={notes} className={styles.notes} aria-label={t('notes')} data-purpose="story-notes">
      <ChapterNotes chapter={chapter} />
    </section>
  )
}
