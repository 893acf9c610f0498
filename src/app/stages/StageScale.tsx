import { useCallback, useRef, useSyncExternalStore } from 'react'
import { niceScaleLength } from '../../domain/measure/scale-bar'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { scaleUnder } from '../../map/view/scale-under'
import { subscribeViewport } from '../../map/viewport'
import { Quantity } from '../../ui/Quantity'
import styles from './StageScale.module.css'

const LONGEST = 130
/** Of a map on a telephone, where the scale must leave room for what is drawn at its foot. */
const NARROW = { map: 480, longest: 40 }

/** The scale of the map beside it, which may be one of two: the page's own bar speaks of the page's map. */
export const StageScale = () => {
  const { t } = useTranslation('map')
  const format = useFormat()
  const place = useRef<HTMLDivElement>(null)
  const scale = useCallback(() => scaleUnder(place.current?.parentElement ?? null), [])
  const metresPerPixel = useSyncExternalStore(subscribeViewport, scale)
  const width = place.current?.parentElement?.clientWidth ?? 0
  const longest = width < NARROW.map ? NARROW.longest : LONGEST
  const bar = metresPerPixel === null ? null : niceScaleLength(metresPerPixel, longest)
  const length = bar ? format.kilometres(bar.length, bar.length < 1000 ? 1 : 0) : ''
  return (
    <div
      ref={place}
      className={styles.scale}
      data-purpose="stage-scale"
      title={bar ? t('scale', { length }) : undefined}
    >
      {bar ? (
        <>
          <span className={styles.bar} style={{ inlineSize: `${bar.pixels.toFixed(1)}px` }} aria-hidden="true" />
          <Quantity name="stage.scale-bar" value={bar.length} unit="m">
            {length}
          </Quantity>
        </>
      ) : null}
    </div>
  )
}
