import { useEffect, useState } from 'react'
import { SCENARIO_KINDS } from '../../domain/coverage/scenario'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { DIFFERENCE_SIGNS } from '../../map/difference-signs'
import type { ComparedWith } from '../../store/planning'
import { compareWith, showDifference } from '../../store/scenario-commands'
import { areaOfSheets, scenarioDifference } from '../../store/selectors/plan-scenario'
import { useAtlas, useAtlasStore } from '../../store/use-atlas'
import { Quantity } from '../../ui/Quantity'
import styles from './ScenarioCompare.module.css'

const PARTS = ['added', 'removed', 'both'] as const

/** Sheets and ground that only one of the two has, and that both have. */
const DifferenceTable = () => {
  const { t } = useTranslation('plan')
  const format = useFormat()
  const difference = useAtlas(scenarioDifference)
  const toposheets = useAtlas(({ datasets }) => datasets.toposheets)
  if (!difference || toposheets.status !== 'ready') return null
  return (
    <table className={styles.table} data-purpose="scenario-difference">
      <thead>
        <tr>
          <th scope="col">{t('scenario.compare.part')}</th>
          <th scope="col">{t('scenario.compare.sheets')}</th>
          <th scope="col">{t('scenario.compare.area')}</th>
        </tr>
      </thead>
      <tbody>
        {PARTS.map((part) => {
          const area = areaOfSheets(toposheets.value, difference[part])
          return (
            <tr key={part}>
              <th scope="row">
                <span className={styles.sign} data-part={part} aria-hidden="true">
                  {DIFFERENCE_SIGNS[part]}
                </span>{' '}
                {t(`scenario.compare.${part}`)}
              </th>
              <td>
                <Quantity name={`scenario.${part}.sheets`} value={difference[part].length} unit="1">
                  {format.number(difference[part].length)}
                </Quantity>
              </td>
              <td>
                <Quantity name={`scenario.${part}.area`} value={area} unit="m2">
                  {format.squareKilometres(area)}
                </Quantity>
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

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
  const comparedWith = useAtlas(({ session }) => session.planning.comparedWith)
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
