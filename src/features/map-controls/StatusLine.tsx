import { type ReactNode, useSyncExternalStore } from 'react'
import { formatSheet, sheetAt } from '../../domain/coverage/sheet-number'
import type { Position } from '../../domain/position'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { readViewport, subscribeViewport } from '../../map/viewport'
import { useAtlas } from '../../store/use-atlas'
import { Quantity } from '../../ui/Quantity'
import styles from './StatusLine.module.css'

/** A thousandth of a degree is some 100 m: finer than the borders drawn, about as fine as a cursor can point. */
const DIGITS = 3

const useZoom = (): number | null => useSyncExternalStore(subscribeViewport, () => readViewport()?.zoom ?? null)

const Coordinates = ({ position: [lon, lat] }: { readonly position: Position }) => {
  const { t } = useTranslation('map')
  const format = useFormat()
  return (
    <span className={styles.pair}>
      <Quantity name="cursor.latitude" value={lat} unit="deg">
        {`${format.degrees(Math.abs(lat), DIGITS)} ${t(lat < 0 ? 'status.south' : 'status.north')}`}
      </Quantity>
      <Quantity name="cursor.longitude" value={lon} unit="deg">
        {`${format.degrees(Math.abs(lon), DIGITS)} ${t(lon < 0 ? 'status.west' : 'status.east')}`}
      </Quantity>
    </span>
  )
}

/** Coordinates under the cursor, the survey sheet there, what the page adds about the corridor, and the zoom. */
export const StatusLine = ({ chainage = null }: { readonly chainage?: ReactNode }) => {
  const { t } = useTranslation('map')
  const format = useFormat()
  const pointer = useAtlas(({ session }) => session.pointer)
  const zoom = useZoom()
  const sheet = pointer && sheetAt(pointer)
  return (
    <div className={styles.status} data-purpose="status-line">
      {pointer ? <Coordinates position={pointer} /> : <span className={styles.hint}>{t('status.nowhere')}</span>}
      {pointer && (
        <span data-purpose="cursor-sheet" data-sheet={sheet ?? ''}>
          {sheet ? (
            <>
              {t('status.sheet')} <bdi dir="ltr">{formatSheet(sheet)}</bdi>
            </>
          ) : (
            t('status.outside')
          )}
        </span>
      )}
      {chainage}
      {zoom !== null && (
        <span>
          {t('status.zoom')}{' '}
          <Quantity name="map.zoom" value={zoom} unit="1">
            {format.number(zoom, 1)}
          </Quantity>
        </span>
      )}
    </div>
  )
}
