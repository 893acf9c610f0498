import { lazy, Suspense, useRef } from 'react'
import { useBufferGeometry } from '../features/corridor/use-buffer-geometry'
import { MapControls } from '../features/map-controls/MapControls'
import { ScaleBar } from '../features/map-controls/ScaleBar'
import { StatusLine } from '../features/map-controls/StatusLine'
import { useMapTexts } from '../i18n/use-map-texts'
import { useTranslation } from '../i18n/use-translation'
import { useAtlas } from '../store/use-atlas'
import { Notice } from '../ui/Notice'
import { Attribution } from './Attribution'
import { ErrorRegion } from './ErrorRegion'
import { LateMap } from './LateMap'
import { CursorChainage, FlightOnMap } from './later'
import styles from './MapStage.module.css'
import { PanelError } from './PanelError'
import { type SheetStop, sheetHeight } from './sheet-stop'
import { useMapTrouble } from './use-map-trouble'

const StaticMap = lazy(() => import('../map/fallback/StaticMap'))

/** The line with status, scale and sources at the foot of the map, in CSS pixels. */
const FOOT = { wide: 56, narrow: 64 } as const

type MapStageProps = { readonly narrow: boolean; readonly stop: SheetStop }

/** The map with its controls, or a plain map where WebGL or the map's code is missing. */
export const MapStage = ({ narrow, stop }: MapStageProps) => {
  const { t } = useTranslation(['shell', 'errors'])
  const stage = useRef<HTMLDivElement>(null)
  const texts = useMapTexts()
  const trouble = useMapTrouble()
  const flying = useAtlas(({ session }) => session.lab.flying)
  const buffer = useAtlas((state) => state.session.buffer)
  const bufferGeometry = useBufferGeometry(buffer)
  const bottom = narrow ? sheetHeight(stop) + FOOT.narrow : FOOT.wide
  const plainMap = (
    <Suspense fallback={null}>
      <StaticMap texts={texts} />
    </Suspense>
  )
  return (
    <div ref={stage} id="map" className={styles.stage} tabIndex={-1}>
      {trouble.unsupported ? (
        plainMap
      ) : (
        <ErrorRegion
          fallback={() => (
            <>
              {plainMap}
              <Notice tone="error">{t('errors:mapChunk')}</Notice>
            </>
          )}
        >
          <LateMap
            waiting={<p className={styles.loading}>{t('mapLoading')}</p>}
            texts={texts}
            padding={{ top: 0, right: 0, bottom, left: 0 }}
            bufferGeometry={bufferGeometry}
            {...trouble.reports}
          />
          <div className={styles.controls}>
            <MapControls fullScreenTarget={stage} />
          </div>
        </ErrorRegion>
      )}
      {flying ? (
        <ErrorRegion fallback={(error) => <PanelError error={error} />}>
          <Suspense fallback={null}>
            <FlightOnMap />
          </Suspense>
        </ErrorRegion>
      ) : null}
      <div className={styles.trouble}>{trouble.notices}</div>
      <footer className={styles.foot}>
        <div className={styles.reading}>
          {trouble.unsupported ? null : (
            <>
              <StatusLine
                chainage={
                  <Suspense fallback={null}>
                    <CursorChainage />
                  </Suspense>
                }
              />
              <ScaleBar />
            </>
          )}
        </div>
        <Attribution narrow={narrow} />
      </footer>
    </div>
  )
}
