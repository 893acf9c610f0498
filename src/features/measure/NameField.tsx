import { useEffect, useRef, useState } from 'react'
import { useTranslation } from '../../i18n/use-translation'
import { Button } from '../../ui/Button'
import styles from './MeasurementItem.module.css'

type NameFieldProps = {
  readonly name: string
  readonly onSave: (name: string) => void
  readonly onLeave: () => void
}

/** A field for a name, with the focus in it: Enter saves, Escape leaves it as it was. */
export const NameField = ({ name, onSave, onLeave }: NameFieldProps) => {
  const { t } = useTranslation('measure')
  const [text, setText] = useState(name)
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
        onSave(text)
      }}
    >
      <input
        ref={field}
        type="text"
        data-purpose="measure-name"
        aria-label={t('action.name')}
        maxLength={120}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          event.stopPropagation()
          onLeave()
        }}
      />
      <Button type="submit">{t('action.save')}</Button>
    </form>
  )
}
