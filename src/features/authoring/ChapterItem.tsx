import { ArrowDown, ArrowUp, Copy, GripVertical, Pencil, Play, Trash2 } from 'lucide-react'
import type { ComponentProps, KeyboardEvent } from 'react'
import { useStore } from 'zustand'
import type { Chapter, Story } from '../../domain/story/story'
import { useTranslation } from '../../i18n/use-translation'
import { useWords } from '../../i18n/use-words'
import { authoringDesk } from '../../store/authoring-desk'
import { IconAction } from '../../ui/IconAction'
import styles from './Authoring.module.css'
import { ChapterEditor } from './ChapterEditor'
import { useChapterActions } from './use-chapter-actions'

type ChapterItemProps = {
  readonly story: Story
  readonly chapter: Chapter
  /** What makes the handle drag. */
  readonly handle: Pick<ComponentProps<'button'>, 'onPointerDown' | 'onPointerMove' | 'onPointerUp' | 'onPointerCancel'>
  /** Where the row that is being dragged would come to lie. */
  readonly drop: 'before' | 'after' | undefined
  readonly dragged: boolean
  readonly onPreview: (chapter: number) => void
}

const STEPS: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 }
const WRITING = 'input, textarea, select'

/** One chapter of an own story: its title, what can be done with it, and, open, everything it consists of. */
export const ChapterItem = ({ story, chapter, handle, drop, dragged, onPreview }: ChapterItemProps) => {
  const { t } = useTranslation('authoring')
  const title = useWords()(chapter.title)
  const { at, total, name, moveTo, toggle, duplicate, remove } = useChapterActions(story, chapter)
  const open = useStore(authoringDesk, (desk) => desk.chapter === chapter.id)
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key]
    if (step === undefined || !event.altKey || (event.target as Element).matches(WRITING)) return
    event.preventDefault()
    moveTo(at + step)
  }
  const actions = [
    ['up', ArrowUp, () => moveTo(at - 1), at === 0],
    ['down', ArrowDown, () => moveTo(at + 1), at === total - 1],
    ['edit', Pencil, toggle, false],
    ['duplicate', Copy, duplicate, false],
    ['preview', Play, () => onPreview(at + 1), false],
    ['delete', Trash2, remove, false],
  ] as const
  return (
    <li
      className={styles.chapter}
      data-chapter-id={chapter.id}
      data-drop={drop}
      data-dragged={dragged || undefined}
      onKeyDown={onKeyDown}
    >
      <div className={styles.head}>
        <IconAction
          icon={GripVertical}
          className={styles.grip ?? ''}
          action="chapter-move"
          label={t('of', { action: t('chapter.move'), name })}
          hint={t('chapter.move')}
          {...handle}
          onKeyDown={(event) => {
            const step = STEPS[event.key]
            if (step === undefined || event.altKey) return
            event.preventDefault()
            moveTo(at + step)
          }}
        />
        <h4 lang={title.lang} dir={title.dir}>
          {title.words || t('untitled')}
        </h4>
      </div>
      <div className={styles.row}>
        {actions.map(([action, icon, run, refused]) => (
          <IconAction
            key={action}
            icon={icon}
            action={`chapter-${action}`}
            label={t('of', { action: t(`chapter.${action}`), name })}
            hint={t(`chapter.${action}`)}
            refused={refused}
            aria-expanded={action === 'edit' ? open : undefined}
            onClick={run}
          />
        ))}
      </div>
      {open ? <ChapterEditor story={story.id} chapter={chapter} /> : null}
    </li>
  )
}
