import { useTranslation } from '../../i18n/use-translation'
import { useAtlas, useAtlasStore } from '../../store/use-atlas'
import { setTicking } from '../../store/view-commands'
import { ProvinceSheets } from './ProvinceSheets'
import { SheetListInput } from './SheetListInput'
import { TickedSheets } from './TickedSheets'
import styles from './TickSheets.module.css'

/** Three ways to tick survey sheets: on the map, as a list, all of a province. */
export const TickSheets = () => {
  const { t } = useTranslation('coverage')
  const store = useAtlasStore()
  const ticking = useAtlas(({ session }) => session.ticking)
  return (
    <section aria-labelledby="tick-title" className={styles.tick}>
      <h3 id="tick-title">{t('tick.title')}</h3>
      <label className={styles.toggle}>
        <input
          type="checkbox"
          role="switch"
          aria-checked={ticking}
          data-purpose="ticking"
          aria-describedby="tick-how"
          checked={ticking}
          onChange={(event) => setTicking(store, event.target.checked)}
        />
        {t('tick.onMap')}
      </label>
      <p id="tick-how" className={styles.how}>
        {t('tick.how')}
      </p>
      <SheetListInput />
      <ProvinceSheets />
      <TickedSheets />
    </section>
  )
}
