import { useTranslation } from '../../i18n/use-translation'
import { chosenVariant } from '../../store/selectors/corridor-courses'
import { nearCorridor } from '../../store/selectors/corridor-near'
import { setThemeVisible } from '../../store/theme-commands'
import { useAtlas, useAtlasStore } from '../../store/use-atlas'
import { BufferSlider } from './BufferSlider'
import styles from './NearCorridor.module.css'
import { NearCounts } from './NearCounts'
import { NearSites } from './NearSites'
import { NearTowns } from './NearTowns'
import { ProximityWorking } from './ProximityWorking'

/** What lies within a chosen distance of the corridor: counted for both courses, listed for the chosen one. */
export const NearCorridor = () => {
  const { t } = useTranslation('corridor')
  const store = useAtlasStore()
  const variant = useAtlas(chosenVariant)
  const onMap = useAtlas(({ session }) => session.themes.buffer.visible)
  const near = useAtlas((state) => nearCorridor(state, variant))
  if (!near) return null
  return (
    <section className={styles.near} aria-labelledby="near-title">
      <h3 id="near-title">{t('near.title')}</h3>
      <BufferSlider />
      <label className={styles.toggle}>
        <input
          type="checkbox"
          data-purpose="buffer-on-map"
          checked={onMap}
          onChange={(event) => setThemeVisible(store, 'buffer', event.target.checked)}
        />
        {t('near.onMap')}
      </label>
      <NearCounts />
      <NearSites variant={variant} sites={near.sites} />
      <NearTowns variant={variant} towns={near.towns} />
      <ProximityWorking />
    </section>
  )
}
