import { type KeyboardEvent, type PointerEvent, useMemo, useRef } from 'react'
import { type Metres, metres } from '../../domain/units'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { useVariantName } from '../../i18n/use-variant-name'
import { camera } from '../../map/camera-port'
import { standAt } from '../../store/corridor-commands'
import {
  type CorridorStrip,
  chainageUnderPointer,
  corridorStrip,
  placeAlong,
} from '../../store/selectors/corridor-strip'
import { useAtlas, useAtlasStore } from '../../store/use-atlas'
import { Quantity } from '../../ui/Quantity'
import { GoToKilometre } from './GoToKilometre'
import styles from './StripChart.module.css'
import { StripDrawing } from './StripDrawing'
import { STRIP, stripScales } from './strip-scales'
import { useStripReading } from './use-strip-reading'

const KILOMETRE = 1000

/** How far a key moves along; the arrows to the sides follow the direction of reading. */
const strideOf = ({ key }: KeyboardEvent, rightToLeft: boolean): number | null => {
  const strides: Readonly<Record<string, number>> = {
    ArrowUp: KILOMETRE,
    ArrowDown: -KILOMETRE,
    ArrowRight: rightToLeft ? -KILOMETRE : KILOMETRE,
    ArrowLeft: rightToLeft ? KILOMETRE : -KILOMETRE,
    PageUp: 10 * KILOMETRE,
    PageDown: -10 * KILOMETRE,
    Home: Number.NEGATIVE_INFINITY,
    End: Number.POSITIVE_INFINITY,
  }
  return strides[key] ?? null
}

const Chart = ({ strip }: { readonly strip: CorridorStrip }) => {
  const { t } = useTranslation('corridor')
  const format = useFormat()
  const store = useAtlasStore()
  const nameOf = useVariantName()
  const reading = useStripReading(strip)
  const chart = useRef<HTMLDivElement>(null)
  const buffer = useAtlas(({ session }) => session.buffer)
  const rightToLeft = useAtlas(({ session }) => session.language === 'ur')
  const held = useAtlas(({ session }) => session.lab.chainage)
  const pointed = useAtlas(chainageUnderPointer)
  const scales = useMemo(() => stripScales(strip.length, buffer, rightToLeft), [strip.length, buffer, rightToLeft])
  const at = metres(Math.min(held ?? 0, strip.length))
  const words = reading(pointed ?? at)
  const stand = (chainage: number) => standAt(store, metres(Math.max(0, Math.min(strip.length, chainage))))
  const show = (chainage: Metres) => {
    const place = placeAlong(store.getState(), chainage)
    if (place) camera.flyTo(place)
  }
  const follow = (event: PointerEvent<HTMLDivElement>) => {
    if (event.type === 'pointermove' && event.buttons === 0) return
    const { left, width } = event.currentTarget.getBoundingClientRect()
    stand(scales.chainageAt(((event.clientX - left) / width) * STRIP.width))
  }
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const stride = strideOf(event, rightToLeft)
    if (stride === null && event.key !== 'Enter') return
    event.preventDefault()
    if (stride === null) show(at)
    else stand(at + stride)
  }
  const stroke = (chainage: number, className: string | undefined) => (
    <line className={className} x1={scales.x(chainage)} x2={scales.x(chainage)} y1={0} y2={STRIP.height} />
  )
  return (
    <>
      <div
        ref={chart}
        className={styles.chart}
        role="slider"
        tabIndex={0}
        data-purpose="strip-chart"
        aria-label={t('strip.label', { course: nameOf(strip.course.id) })}
        aria-describedby="strip-how"
        aria-valuemin={0}
        aria-valuemax={Math.round(strip.length / KILOMETRE)}
        aria-valuenow={Math.round(at / KILOMETRE)}
        aria-valuetext={Object.values(reading(at)).join(', ')}
        onPointerDown={follow}
        onPointerMove={follow}
        onKeyDown={onKeyDown}
      >
        <svg viewBox={`0 0 ${STRIP.width} ${STRIP.height}`} aria-hidden="true" data-chart="corridor-strip">
          <StripDrawing strip={strip} scales={scales} />
          {held === null ? null : stroke(at, styles.mark)}
          {pointed === null ? null : stroke(pointed, styles.pointed)}
        </svg>
      </div>
      <p className={styles.reading} data-purpose="strip-reading">
        <strong>
          <Quantity name="corridor.station.chainage" value={pointed ?? at} unit="m">
            {words.km}
          </Quantity>
        </strong>{' '}
        · {words.place} · {words.sheet} · {words.nearest}
      </p>
      <GoToKilometre
        length={strip.length}
        marked={held !== null}
        onGo={(chainage) => {
          stand(chainage)
          show(chainage)
          // The slider says where one has come to.
          chart.current?.focus()
        }}
        onClear={() => standAt(store, null)}
      />
      <p id="strip-how" className={styles.how}>
        {t('strip.how')}
      </p>
      <p className={styles.how}>{t('strip.legend', { distance: format.kilometres(buffer, 0) })}</p>
    </>
  )
}

/** The chosen course as a strip: point, tap or step along it, here or on the map. */
export const StripChart = () => {
  const { t } = useTranslation('corridor')
  const strip = useAtlas(corridorStrip)
  if (!strip || strip.length === 0) return null
  return (
    <section aria-labelledby="strip-title">
      <h3 id="strip-title">{t('strip.title')}</h3>
      <Chart strip={strip} />
    </section>
  )
}
