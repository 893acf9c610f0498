import { useTranslation } from '../../i18n/use-translation'
import { setShading } from '../../store/terrain-commands'
import { useAtlas, useAtlasStore } from '../../store/use-atlas'
import { Notice } from '../../ui/Notice'
import styles from './ElevationPart.module.css'

/** Shades the ground on the map from the same tiles; gaps in them are said once, however many tiles are missing. */
export const ShadingSwitch = ({ host }: { readonly host: string }) => {
  const { t } = useTranslation('elevation')
  const store = useAtlasStore()
  const shading = useAtlas(({ session }) => session.lab.shading)
  return (
    <>
      <label className={styles.check}>
        <input
          type="checkbox"
          data-purpose="hillshade"
          checked={shading !== 'off'}
          onChange={(event) => setShading(store, event.target.checked)}
        />
        {t('shade')}
      </label>
      {shading === 'gaps' ? (
        <Notice tone="warning" purpose="hillshade-gaps">
          {t('shadeGaps', { host })}
        </Notice>
      ) : null}
    </>
  )
}
