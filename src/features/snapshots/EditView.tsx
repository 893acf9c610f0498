import { useEffect, useId, useRef, useState } from 'react'
import type { SavedSnapshot } from '../../domain/snapshots/saved-snapshot'
import { useTranslation } from '../../i18n/use-translation'
import { noteSnapshot, renameSnapshot } from '../../store/saved-snapshot-commands'
import { useAtlasStore } from '../../store/use-atlas'
import { Button } from '../../ui/Button'
import styles from './Snapshots.module.css'

type EditViewProps = { readonly snapshot: SavedSnapshot; readonly onLeave: () => void }

/** Name and note of a view: Enter in the name saves, Escape leaves both as they were. */
export const EditView = ({ snapshot, onLeave }: EditViewProps) => {
  const { t } = useTranslation(['snapshots', 'common'])
  const store = useAtlasStore()
  const [name, setName] = useState(snapshot.name)
  const [note, setNote] = useState(snapshot.note)
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
        renameSnapshot(store, snapshot.id, name)
        noteSnapshot(store, snapshot.id, note)
        onLeave()
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onLeave()
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
        onChange={(event) => setName(event.target.value)}
      />
      <label htmlFor={noteId}>{t('note')}</label>
      <textarea
        id={noteId}
        dir="auto"
        rows={3}
        maxLength={2000}
        data-purpose="snapshot-note-field"
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      <div className={styles.actions}>
        <Button type="submit" look="primary" data-action="snapshot-edit-save">
          {t('keepEdit')}
        </Button>
        <Button onClick={onLeave}>{t('common:cancel')}</Button>
      </div>
    </form>
  )
}
