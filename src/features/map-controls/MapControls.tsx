import { Compass, House, Maximize, Minimize, Minus, Plus } from 'lucide-react'
import { type RefObject, useSyncExternalStore } from 'react'
import { useTranslation } from '../../i18n/use-translation'
import { camera } from '../../map/camera-port'
import { readViewport, subscribeViewport } from '../../map/viewport'
import { Button } from '../../ui/Button'
import styles from './MapControls.module.css'
import { useFullScreen } from './use-full-screen'

type MapControlsProps = { readonly fullScreenTarget: RefObject<HTMLElement | null> }

const useBearing = (): number => useSyncExternalStore(subscribeViewport, () => readViewport()?.bearing ?? 0)

/** Zoom, north, home and full screen. */
export const MapControls = ({ fullScreenTarget }: MapControlsProps) => {
  const { t } = useTranslation('map')
  const fullScreen = useFullScreen(fullScreenTarget)
  const bearing = useBearing()
  return (
    <fieldset className={styles.controls} aria-label={t('controls.label')}>
      <div className={styles.pair}>
        <Button iconOnly aria-label={t('controls.zoomIn')} title={t('controls.zoomIn')} onClick={camera.zoomIn}>
          <Plus aria-hidden="true" />
        </Button>
        <Button iconOnly aria-label={t('controls.zoomOut')} title={t('controls.zoomOut')} onClick={camera.zoomOut}>
          <Minus aria-hidden="true" />
        </Button>
      </div>
      <Button iconOnly aria-label={t('controls.north')} title={t('controls.north')} onClick={camera.resetNorth}>
        <Compass aria-hidden="true" style={{ transform: `rotate(${-45 - bearing}deg)` }} />
      </Button>
      <Button iconOnly aria-label={t('controls.home')} title={t('controls.home')} onClick={camera.home}>
        <House aria-hidden="true" />
      </Button>
      {fullScreen.possible && (
        <Button
          iconOnly
          aria-pressed={fullScreen.on}
          aria-label={t('controls.fullScreen')}
          title={t(fullScreen.on ? 'controls.leaveFullScreen' : 'controls.fullScreen')}
          onClick={fullScreen.toggle}
        >
          {fullScreen.on ? <Minimize aria-hidden="true" /> : <Maximize aria-hidden="true" />}
        </Button>
      )}
    </fieldset>
  )
}
