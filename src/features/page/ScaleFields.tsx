import { useId, useState } from 'react'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import styles from './PagePart.module.css'
import { SCALE_LIMITS, SCALES, scaleTyped } from './page-choice'
import { useScaleText } from './use-scale-text'

const PRESETS: readonly number[] = SCALES

type ScaleFieldsProps = {
  /** Null while what was typed is no scale. */
  readonly scale: number | 'fit' | null
  readonly onScale: (scale: number | 'fit' | null) => void
}

/** This view as it is, or a scale to the digit. */
export const ScaleFields = ({ scale, onScale }: ScaleFieldsProps) => {
  const { t } = useTranslation('page')
  const format = useFormat()
  const scaleText = useScaleText()
  const hint = useId()
  const [free, setFree] = useState(scale !== 'fit' && !PRESETS.includes(scale ?? 0))
  const [typed, setTyped] = useState(free && scale !== null ? String(scale) : '750 000')
  const choose = (value: string): void => {
    setFree(value === 'free')
    onScale(value === 'free' ? scaleTyped(typed) : value === 'fit' ? 'fit' : Number(value))
  }
  const type = (text: string): void => {
    setTyped(text)
    onScale(scaleTyped(text))
  }
  return (
    <>
      <label className={styles.field}>
        {t('scale.label')}
        <select
          data-purpose="page-scale"
          value={free ? 'free' : String(scale)}
          onChange={({ target }) => choose(target.value)}
        >
          <option value="fit">{t('scale.fit')}</option>
          {SCALES.map((n) => (
            <option key={n} value={n}>
              {scaleText(n)}
            </option>
          ))}
          <option value="free">{t('scale.free')}</option>
        </select>
      </label>
      {free ? (
        <label className={styles.field}>
          {t('scale.typed')}
          <input
            type="text"
            inputMode="numeric"
            dir="ltr"
            data-purpose="page-scale-typed"
            value={typed}
            aria-invalid={scale === null}
            aria-describedby={hint}
            onChange={({ target }) => type(target.value)}
          />
          <small id={hint}>
            {t('scale.limits', { least: format.number(SCALE_LIMITS.least), most: format.number(SCALE_LIMITS.most) })}
          </small>
        </label>
      ) : null}
    </>
  )
}
