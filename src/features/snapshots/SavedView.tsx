import { useRef, useState } from 'react'
import type { SavedSnapshot } from '../../domain/snapshots/saved-snapshot'
import { useTranslation } from '../../i18n/use-translation'
import { openView } from '../../store/saved-view'
import { useAtlasStore } from '../../store/use-atlas'
import { Button } from '../../ui/Button'
import { EditView } from './EditView'
import styles from './Snapshots.module.css'
import { Thumbnail } from './Thumbnail'
import { useOpenedWords } from './use-opened-words'
import { ViewActions } from './ViewActions'

type SavedViewProps = {
  readonly snapshot: SavedSnapshot
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly onSaid: (words: string) => void
  /** The view was deleted, and the focus with it. */
  readonly onGone: () => void
}

/** One saved view: its picture, name and note, and what can be done with it. */
export const SavedView = ({ snapshot, onSaid, ...rest }: SavedViewProps) => {
  const { t, i18n } = useTranslation('snapshots')
  const store = useAtlasStore()
  const openedWords = useOpenedWords()
  const [editing, setEditing] = useState(false)
  const item = useRef<HTMLLIElement>(null)
  const { id, name, note, made, thumbnail, link } = snapshot
  const moment = Date.parse(made)
  const when = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeStyle: 'short' })
  const leave = (): void => {
    setEditing(false)
    item.current?.querySelector<HTMLElement>('[data-action="snapshot-open"]')?.focus()
  }
  return (
    <li ref={item} className={styles.item} data-snapshot={id}>
      <div className={styles.head}>
        <Thumbnail picture={thumbnail} />
        <div className={styles.words}>
          <h3 dir="auto">{name}</h3>
          {Number.isNaN(moment) ? null : (
            <p className={styles.hint}>
              <time dateTime={made}>{when.format(moment)}</time>
            </p>
          )}
          {note === '' ? null : (
            <p dir="auto" className={styles.note} data-purpose="snapshot-note">
              {note}
            </p>
          )}
          <Button
            look="primary"
            data-action="snapshot-open"
            aria-label={t('of', { action: t('open'), name })}
            onClick={() => onSaid(openedWords(name, openView(store, link)))}
          >
            {t('open')}
          </Button>
        </div>
      </div>
      {editing ? (
        <EditView snapshot={snapshot} onLeave={leave} onSaid={onSaid} />
      ) : (
        <ViewActions snapshot={snapshot} onEdit={() => setEditing(true)} onSaid={onSaid} {...rest} />
      )}
    </li>
  )
}
