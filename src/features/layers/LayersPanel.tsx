import { THEMES } from '../../domain/themes'
import { useTranslation } from '../../i18n/use-translation'
import { hideAllThemes, showAllThemes } from '../../store/theme-commands'
import { useAtlasStore } from '../../store/use-atlas'
import { Button } from '../../ui/Button'
import styles from './LayersPanel.module.css'
import { ThemeRow } from './ThemeRow'

/** A list reads from the top of the map downwards; the map is drawn from the bottom up. */
const TOP_DOWN = THEMES.toReversed()

/** Every layer with its switch, its strength and its legend, in the order in which they lie on the map. */
export const LayersPanel = () => {
  const { t } = useTranslation(['layers', 'shell'])
  const store = useAtlasStore()
  return (
    <section className={styles.panel} aria-labelledby="layers-title" data-purpose="layers">
      <h2 id="layers-title">{t('title')}</h2>
      <p className={styles.note}>{t('order')}</p>
      <div className={styles.actions}>
        <Button data-action="show-all" onClick={() => showAllThemes(store)}>
          {t('showAll')}
        </Button>
        <Button data-action="hide-all" onClick={() => hideAllThemes(store)}>
          {t('hideAll')}
        </Button>
      </div>
      <ul className={styles.themes}>
        {TOP_DOWN.map((theme) => (
          <ThemeRow key={theme} theme={theme} />
        ))}
      </ul>
      <p className={styles.note}>{t('shell:boundaryNote')}</p>
    </section>
  )
}
