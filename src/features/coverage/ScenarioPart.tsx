import { useState } from 'react'
import { SCENARIO_KINDS, SCENARIOS_AT_START, type ScenarioKind } from '../../domain/coverage/scenario'
import { useFormat } from '../../i18n/use-format'
import { useScenarioWords } from '../../i18n/use-scenario-words'
import { useTranslation } from '../../i18n/use-translation'
import { setScenario } from '../../store/scenario-commands'
import { scenarioGround } from '../../store/selectors/plan-ground'
import { areaOfSheets, isScenarioStale, sheetsOfScenario } from '../../store/selectors/plan-scenario'
import { scenarioShown } from '../../store/selectors/scenario-shown'
import { replaceSheets, tickSheets } from '../../store/sheet-commands'
import { useAtlas, useAtlasStore } from '../../store/use-atlas'
import { Button } from '../../ui/Button'
import { Quantity } from '../../ui/Quantity'
import { SourceChip } from '../../ui/SourceChip'
import { ScenarioCompare } from './ScenarioCompare'
import { ScenarioInputs } from './ScenarioInputs'
import styles from './ScenarioPart.module.css'
import { ScenarioWorking } from './ScenarioWorking'

/** What the scenario takes, and the two ways to take it over. */
const ScenarioResult = () => {
  const { t } = useTranslation('plan')
  const format = useFormat()
  const store = useAtlasStore()
  const sheets = useAtlas(sheetsOfScenario)
  const stale = useAtlas(isScenarioStale)
  const isThere = useAtlas((state) => scenarioGround(state) !== null)
  const toposheets = useAtlas(({ datasets }) => datasets.toposheets)
  const ticked = useAtlas(({ document }) => document.sheets)
  const [applied, setApplied] = useState<readonly string[] | null>(null)
  if (!sheets || toposheets.status !== 'ready')
    return <p role="status">{t(isThere ? 'scenario.workingOut' : 'scenario.waiting')}</p>
  const area = areaOfSheets(toposheets.value, sheets)
  const apply = (command: typeof tickSheets) => {
    command(store, sheets)
    setApplied(store.getState().document.sheets)
  }
  return (
    <>
      <p className={styles.figures}>
        <strong>
          <Quantity name="scenario.sheets" value={sheets.length} unit="1" stale={stale}>
            {t('scenario.sheets', { count: sheets.length })}
          </Quantity>
        </strong>{' '}
        <Quantity name="scenario.area" value={area} unit="m2" stale={stale}>
          {t('scenario.area', { area: format.squareKilometres(area) })}
        </Quantity>
      </p>
      <div className={styles.actions}>
        <Button
          look="primary"
          data-action="scenario-apply"
          disabled={stale || sheets.length === 0}
          onClick={() => apply(tickSheets)}
        >
          {t('scenario.apply', { count: sheets.length })}
        </Button>
        <Button
          data-action="scenario-replace"
          disabled={stale || sheets.length === 0}
          onClick={() => apply(replaceSheets)}
        >
          {t('scenario.replace')}
        </Button>
      </div>
      <p role="status">
        {stale
          ? t('scenario.workingOut')
          : applied !== null && applied === ticked
            ? t('scenario.applied', { count: ticked.length })
            : null}
      </p>
      <ScenarioCompare />
      <ScenarioWorking />
    </>
  )
}

/** Assumptions about which sheets are mapped: chosen, explained, compared, taken over; never a statement. */
export const ScenarioPart = () => {
  const { t } = useTranslation('plan')
  const store = useAtlasStore()
  const shown = useAtlas(scenarioShown)
  const scenario = shown?.scenario
  const words = useScenarioWords()
  const choose = (kind: string) => setScenario(store, kind === '' ? null : SCENARIOS_AT_START[kind as ScenarioKind])
  return (
    <section aria-labelledby="scenario-title" className={styles.scenario} data-purpose="scenarios">
      <h3 id="scenario-title">
        {t('scenario.title')} <SourceChip kind="scenario" />
      </h3>
      <p>{t('scenario.intro')}</p>
      <label>
        {t('scenario.choose')}{' '}
        <select
          data-purpose="coverage-scenario"
          value={scenario?.kind ?? ''}
          onChange={(event) => choose(event.target.value)}
        >
          <option value="">{t('scenario.none')}</option>
          {SCENARIO_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(`scenario.name.${kind}`)}
            </option>
          ))}
        </select>
      </label>
      {shown && scenario ? (
        <>
          <p data-purpose="scenario-words">{words(shown)}</p>
          <ScenarioInputs key={scenario.kind} scenario={scenario} onScenario={(next) => setScenario(store, next)} />
          <ScenarioResult key={`result-${scenario.kind}`} />
        </>
      ) : null}
    </section>
  )
}
