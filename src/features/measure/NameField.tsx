import { useEffect, useRef } from 'react'
import { useTranslation } from '../../i18n/use-translation'
import { useDraft } from '../../store/use-draft'
import { Button } from '../../ui/Button'
import styles from './MeasurementItem.module.css'

type NameFieldProps = {
  readonly name: string
  readonly onWrite: (name: string) => void
  readonly onLeave: () => void
}

/** A field for a name, with the focus in it, kept while one types: Enter says it stands, Escape gives back what it was. */
export const NameField = ({ name, onWrite, onLeave }: NameFieldProps) => {
  const { t } = useTranslation('measure')
  const { words, type, finish, abandon } = useDraft(name, onWrite)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [])
  return (
    <form
      className={styles.rename}
      onSubmit={(event) => {
        event.preventDefault()
        finish()
        onLeave()
      }}
    >
      <input
        ref={field}
        type="text"
        data-purpose="measure-name"
        aria-label={t('action.name')}
        maxLength={120}
        value={words}
        onChange={(event) => type(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          event.stopPropagation()
          abandon()
          onLeave()
        }}
      />
      <Button type="submit">{t('action.save')}</Button>
    </form>
  )
}
