import { useRef } from 'react'
import type { Story } from '../../domain/story/story'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { moveChapter } from '../../store/own-chapter-commands'
import { useAtlasStore } from '../../store/use-atlas'
import styles from './Authoring.module.css'
import { ChapterItem } from './ChapterItem'
import { say } from './say'
import { type Dragged, useDragOrder } from './use-drag-order'
import { useTitle } from './use-title'

type ChapterListProps = { readonly story: Story; readonly onPreview: (chapter: number) => void }

/** The chapters of an own story in their order, which is changed by dragging, by buttons and by keys. */
export const ChapterList = ({ story, onPreview }: ChapterListProps) => {
  const { t } = useTranslation('authoring')
  const format = useFormat()
  const store = useAtlasStore()
  const titleOf = useTitle()
  const list = useRef<HTMLOListElement>(null)
  const { chapters } = story
  const drop = ({ from, to }: Dragged): void => {
    const moved = chapters[from]
    if (!moved) return
    moveChapter(store, story.id, moved.id, to)
    const [n, total] = [format.number(to + 1), format.number(chapters.length)]
    say(story.id, t('chapter.moved', { title: titleOf(moved.title), n, total }))
  }
  const { dragged, handleOf, stop } = useDragOrder(list, drop)
  const dropAt = (at: number): 'before' | 'after' | undefined => {
    if (!dragged || dragged.to !== at || dragged.to === dragged.from) return undefined
    return dragged.to < dragged.from ? 'before' : 'after'
  }
  if (chapters.length === 0) return <p className={styles.hint}>{t('noChapters')}</p>
  return (
    <ol
      ref={list}
      className={styles.chapters}
      aria-label={t('chapters', { title: titleOf(story.title) })}
      onKeyDownCapture={(event) => {
        if (event.key !== 'Escape' || !dragged) return
        event.stopPropagation()
        stop()
      }}
    >
      {chapters.map((chapter, at) => (
        <ChapterItem
          key={chapter.id}
          story={story}
          chapter={chapter}
          handle={handleOf(at)}
          drop={dropAt(at)}
          dragged={dragged?.from === at}
          onPreview={onPreview}
        />
      ))}
    </ol>
  )
}
