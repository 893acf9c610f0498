import { homeOfSheet } from '../../domain/coverage/scenario-sheets'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { scenarioGround } from '../../store/selectors/plan-ground'
import { useAtlas } from '../../store/use-atlas'
import { Disclosure } from '../../ui/Disclosure'

/** How distances were measured, ties broken, and on which data. */
export const ScenarioWorking = () => {
  const { t } = useTranslation(['plan', 'common'])
  const format = useFormat()
  const ground = useAtlas(scenarioGround)
  const manifest = useAtlas(({ datasets }) => datasets.manifest)
  const total = useAtlas(({ datasets: { mapping } }) =>
    mapping.status === 'ready'
      ? (mapping.value.find(({ scope, totalSheets }) => scope === 'PK-BA' && totalSheets !== null)?.totalSheets ?? null)
      : null,
  )
  if (!ground) return null
  const atHome = ground.sheets.filter((record) => homeOfSheet(record) === 'PK-BA').length
  return (
    <Disclosure summary={t('common:showWorking')} purpose="working-scenario" deferred>
      <p>{t('scenario.working.method')}</p>
      <p>{t('scenario.working.sites', { count: ground.sites.length })}</p>
      {total === null ? null : <p>{t('scenario.working.home', { count: atHome, total: format.number(total) })}</p>}
      <p>{t('scenario.working.areas')}</p>
      {manifest.status === 'ready' ? <p>{t('scenario.working.edition', { edition: manifest.value.edition })}</p> : null}
    </Disclosure>
  )
}
