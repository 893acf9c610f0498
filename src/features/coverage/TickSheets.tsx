import { useTranslation } from '../../i18n/use-translation'
import { setLasso } from '../../store/scenario-commands'
import { useAtlas, useAtlasStore } from '../../store/use-atlas'
import { setTicking } from '../../store/view-commands'
import { ProvinceSheets } from './ProvinceSheets'
import { SheetListInput } from './SheetListInput'
import { TickedSheets } from './TickedSheets'
import styles from './TickSheets.module.css'
import { TouchingSheets } from './TouchingSheets'

/** Lets a drag on the map draw round many sheets at once. */
const LassoSwitch = () => {
  const { t } = useTranslation('plan')
  const store = useAtlasStore()
  const lasso = useAtlas(({ session }) => session.planning.lasso)
  return (
    <>
      <label className={styles.toggle}>
        <input
          type="checkbox"
          role="switch"
          aria-checked={lasso}
          data-purpose="lasso"
          aria-describedby="lasso-how"
          checked={lasso}
          onChange={(event) => setLasso(store, event.target.checked)}
        />
        {t('lasso.onMap')}
      </label>
      <p id="lasso-how" className={styles.how}>
        {t('lasso.how')}
      </p>
    </>
  )
}

/** Ways to tick survey sheets: on the map, as a list, all of a province, all that touch something. */
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
      {ticking ? <LassoSwitch /> : null}
      <SheetListInput />
      <ProvinceSheets />
      <TouchingSheets />
      <TickedSheets />
    </section>
  )
}
