import { useEffect, useState } from 'react'
import type { ComparedWith } from '../../domain/coverage/plan-choice'
import { SCENARIO_KINDS } from '../../domain/coverage/scenario'
import { useTranslation } from '../../i18n/use-translation'
import { compareWith, showDifference } from '../../store/scenario-commands'
import { scenarioDifference } from '../../store/selectors/plan-scenario'
import { useAtlas, useAtlasStore } from '../../store/use-atlas'
import { DifferenceTable } from './DifferenceTable'
import styles from './ScenarioCompare.module.css'

/** Keeps the map's difference in step while it is asked for, and takes it off with the panel. */
const useDifferenceOnMap = (wanted: boolean): void => {
  const store = useAtlasStore()
  const difference = useAtlas(scenarioDifference)
  useEffect(() => {
    if (!wanted) return
    showDifference(store, difference)
    return () => showDifference(store, null)
  }, [store, wanted, difference])
}

/** The chosen scenario beside the user's list or another scenario, in numbers and on the map. */
export const ScenarioCompare = () => {
  const { t } = useTranslation('plan')
  const store = useAtlasStore()
  const comparedWith = useAtlas(({ session }) => session.cover.comparedWith)
  const [onMap, setOnMap] = useState(true)
  useDifferenceOnMap(onMap)
  return (
    <div className={styles.compare}>
      <label>
        {t('scenario.compare.title')}{' '}
        <select
          data-purpose="scenario-compare"
          value={comparedWith}
          onChange={(event) => compareWith(store, event.target.value as ComparedWith)}
        >
          <option value="ticked">{t('scenario.compare.ticked')}</option>
          {SCENARIO_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(`scenario.name.${kind}`)}
            </option>
          ))}
        </select>
      </label>
      <DifferenceTable />
      <label className={styles.toggle}>
        <input
          type="checkbox"
          data-purpose="scenario-on-map"
          checked={onMap}
          onChange={(event) => setOnMap(event.target.checked)}
        />
        {t('scenario.compare.onMap')}
      </label>
      <p>
        <small>{t('scenario.compare.note')}</small>
      </p>
    </div>
  )
}
