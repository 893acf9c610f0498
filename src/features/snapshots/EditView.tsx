import { useEffect, useId, useRef } from 'react'
import type { SavedSnapshot } from '../../domain/snapshots/saved-snapshot'
import { useTranslation } from '../../i18n/use-translation'
import { describeSnapshot } from '../../store/saved-snapshot-commands'
import { useAtlasStore } from '../../store/use-atlas'
import { useDraft } from '../../store/use-draft'
import { Button } from '../../ui/Button'
import styles from './Snapshots.module.css'

type EditViewProps = {
  readonly snapshot: SavedSnapshot
  readonly onLeave: () => void
  readonly onSaid: (words: string) => void
}

type ViewWords = Pick<SavedSnapshot, 'name' | 'note'>

/**
 * Name and note of a view, kept while one types, as one step: Enter in the name says that they stand, Escape gives both
 * back as they were, and Undo what was typed.
 */
export const EditView = ({ snapshot, onLeave, onSaid }: EditViewProps) => {
  const { t } = useTranslation(['snapshots', 'common'])
  const store = useAtlasStore()
  const { words, type, finish, abandon } = useDraft<ViewWords>(snapshot, (written) =>
    describeSnapshot(store, snapshot.id, written),
  )
  const { name, note } = words
  const leave = (): void => {
    if (abandon()) onSaid(t('givenUp'))
    onLeave()
  }
  const [nameId, noteId] = [useId(), useId()]
  const first = useRef<HTMLInputElement>(null)
  useEffect(() => {
    first.current?.focus()
    first.current?.select()
  }, [])
  return (
    <form
      className={styles.edit}
      onSubmit={(event) => {
        event.preventDefault()
        finish()
        onLeave()
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        leave()
      }}
    >
      <label htmlFor={nameId}>{t('name')}</label>
      <input
        ref={first}
        id={nameId}
        type="text"
        dir="auto"
        required
        maxLength={120}
        data-purpose="snapshot-rename"
        value={name}
        onChange={(event) => type({ name: event.target.value, note })}
      />
      <label htmlFor={noteId}>{t('note')}</label>
      <textarea
        id={noteId}
        dir="auto"
        rows={3}
        maxLength={2000}
        data-purpose="snapshot-note-field"
        value={note}
        onChange={(event) => type({ name, note: event.target.value })}
      />
      <div className={styles.actions}>
        <Button type="submit" look="primary" data-action="snapshot-edit-save">
          {t('keepEdit')}
        </Button>
        <Button onClick={leave}>{t('common:cancel')}</Button>
      </div>
    </form>
  )
}
