import { useId } from 'react'
import { metres } from '../../domain/units'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { BUFFER_LIMITS } from '../../permalink/base'
import { setBuffer } from '../../store/corridor-commands'
import { useAtlas, useAtlasStore } from '../../store/use-atlas'
import { Quantity } from '../../ui/Quantity'
import styles from './BufferSlider.module.css'

const KILOMETRE = 1000
const STEP = 5

/** The distance within which sites and towns count, in steps of 5 km. */
export const BufferSlider = () => {
  const { t } = useTranslation('corridor')
  const format = useFormat()
  const store = useAtlasStore()
  const id = useId()
  const buffer = useAtlas(({ session }) => session.buffer)
  const shown = format.kilometres(buffer, buffer % KILOMETRE === 0 ? 0 : 1)
  return (
    <div className={styles.slider}>
      <label htmlFor={id}>{t('near.distance')}</label>
      <output htmlFor={id}>
        <Quantity name="corridor.buffer" value={buffer} unit="m">
          {shown}
        </Quantity>
      </output>
      <input
        id={id}
        type="range"
        data-purpose="buffer"
        min={BUFFER_LIMITS.least / KILOMETRE}
        max={BUFFER_LIMITS.most / KILOMETRE}
        step={STEP}
        value={buffer / KILOMETRE}
        aria-valuetext={shown}
        onChange={(event) => setBuffer(store, metres(event.target.valueAsNumber * KILOMETRE))}
      />
    </div>
  )
}
