import { useMemo } from 'react'
import { useFormat } from '../../i18n/use-format'
import { useScenarioHeading } from '../../i18n/use-scenario-heading'
import { useTranslation } from '../../i18n/use-translation'
import { differenceLegend } from '../../map/style/difference'
import { PALETTES } from '../../map/style/palette'
import { areaOfSheets, isDifferenceStale, scenarioDifference } from '../../store/selectors/plan-scenario'
import { scenarioShown, tickedUnderDifference } from '../../store/selectors/scenario-shown'
import { useAtlas } from '../../store/use-atlas'
import { Quantity } from '../../ui/Quantity'
import { DifferenceSheets } from './DifferenceSheets'
import { DifferenceSwatch } from './DifferenceSwatch'
import styles from './ScenarioCompare.module.css'

/** Sheets and ground that only one of the two has, and that both have: the legend of the map's difference, in numbers. */
export const DifferenceTable = () => {
  const { t } = useTranslation('plan')
  const format = useFormat()
  const difference = useAtlas(scenarioDifference)
  const stale = useAtlas(isDifferenceStale)
  const colourTheme = useAtlas(({ session }) => session.colourTheme)
  const ticked = useAtlas(tickedUnderDifference)
  const legend = useMemo(() => differenceLegend(PALETTES[colourTheme], ticked), [colourTheme, ticked])
  const shown = useAtlas(scenarioShown)
  const headingOf = useScenarioHeading()
  const toposheets = useAtlas(({ datasets }) => datasets.toposheets)
  if (toposheets.status !== 'ready') return null
  if (!difference) return <p role="status">{t('scenario.workingOut')}</p>
  return (
    <>
      <table className={styles.table} data-purpose="scenario-difference">
        <caption>
          {shown ? <strong>{headingOf(shown)}</strong> : null} {t('scenario.compare.legend')}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('scenario.compare.part')}</th>
            <th scope="col">{t('scenario.compare.sheets')}</th>
            <th scope="col">{t('scenario.compare.area')}</th>
          </tr>
        </thead>
        <tbody>
          {legend.map((look) => {
            const { part } = look
            const area = areaOfSheets(toposheets.value, difference[part])
            return (
              <tr key={part} data-legend-row={`difference-${part}`}>
                <th scope="row">
                  <DifferenceSwatch look={look} /> {t(`scenario.compare.${part}`)}
                </th>
                <td>
                  <Quantity name={`scenario.${part}.sheets`} value={difference[part].length} unit="1" stale={stale}>
                    {format.number(difference[part].length)}
                  </Quantity>
                </td>
                <td>
                  <Quantity name={`scenario.${part}.area`} value={area} unit="m2" stale={stale}>
                    {format.squareKilometres(area)}
                  </Quantity>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <DifferenceSheets difference={difference} />
    </>
  )
}
