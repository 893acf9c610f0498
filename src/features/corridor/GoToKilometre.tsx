import { type FormEvent, useId, useState } from 'react'
import { toAsciiDigits } from '../../domain/gazetteer/ascii-digits'
import { type Metres, metres } from '../../domain/units'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import styles from './StripChart.module.css'

type GoToKilometreProps = {
  readonly length: Metres
  readonly marked: boolean
  readonly onGo: (chainage: Metres) => void
  readonly onClear: () => void
}

/** Goes to a kilometre of the course that is typed. */
export const GoToKilometre = ({ length, marked, onGo, onClear }: GoToKilometreProps) => {
  const { t } = useTranslation('corridor')
  const format = useFormat()
  const id = useId()
  const [text, setText] = useState('')
  const [refused, setRefused] = useState(false)
  const go = (event: FormEvent) => {
    event.preventDefault()
    const kilometre = Number(toAsciiDigits(text.trim()).replace(',', '.').replace('٫', '.'))
    const fits = text.trim() !== '' && kilometre >= 0 && kilometre * 1000 <= length
    setRefused(!fits)
    if (fits) onGo(metres(kilometre * 1000))
  }
  return (
    <>
      <form className={styles.go} onSubmit={go}>
        <label htmlFor={id}>{t('strip.goTo')}</label>
        <input
          id={id}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          dir="ltr"
          data-purpose="go-to-kilometre"
          aria-invalid={refused}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <Button type="submit" data-action="go-to-kilometre">
          {t('strip.go')}
        </Button>
        {marked ? (
          <Button look="quiet" data-action="clear-station" onClick={onClear}>
            {t('strip.clear')}
          </Button>
        ) : null}
      </form>
      {refused ? (
        <Notice tone="error">
          {t('strip.outside', { length: format.kilometres(length), most: format.number(Math.floor(length / 1000)) })}
        </Notice>
      ) : null}
    </>
  )
}
