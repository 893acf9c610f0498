import { useTranslation } from '../../i18n/use-translation'
import { setLasso } from '../../store/scenario-commands'
import { useAtlas, useAtlasStore } from '../../store/use-atlas'
import { setTicking } from '../../store/view-commands'
import { Switch } from '../../ui/Switch'
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
    <Switch purpose="lasso" on={lasso} onChange={(on) => setLasso(store, on)} how={t('lasso.how')}>
      {t('lasso.onMap')}
    </Switch>
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
      <Switch purpose="ticking" on={ticking} onChange={(on) => setTicking(store, on)} how={t('tick.how')}>
        {t('tick.onMap')}
      </Switch>
      {ticking ? <LassoSwitch /> : null}
      <SheetListInput />
      <ProvinceSheets />
      <TouchingSheets />
      <TickedSheets />
    </section>
  )
}
