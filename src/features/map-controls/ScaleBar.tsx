import { useSyncExternalStore } from 'react'
import { geodesicScale, niceScaleLength } from '../../domain/measure/scale-bar'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { readViewport, SCALE_SPAN_PIXELS, subscribeViewport } from '../../map/viewport'
import { Quantity } from '../../ui/Quantity'
import styles from './ScaleBar.module.css'

const LONGEST = 130

/** How long the ground is at the middle of the map: measured as a geodesic, because Mercator's scale changes with latitude. */
export const ScaleBar = () => {
  const { t } = useTranslation('map')
  const format = useFormat()
  const viewport = useSyncExternalStore(subscribeViewport, readViewport)
  const bar = viewport && niceScaleLength(geodesicScale(...viewport.scaleSpan, SCALE_SPAN_PIXELS), LONGEST)
  if (!bar) return null
  const digits = bar.length < 1000 ? 1 : 0
  const text = format.kilometres(bar.length, digits)
  return (
    <div className={styles.scale} title={t('scale', { length: text })}>
      <span className={styles.bar} style={{ inlineSize: `${bar.pixels.toFixed(1)}px` }} aria-hidden="true" />
      <Quantity name="map.scale-bar" value={bar.length} unit="m">
        {text}
      </Quantity>
    </div>
  )
}
