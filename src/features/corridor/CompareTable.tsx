import type { CorridorMeasurement } from '../../domain/corridor/measure-corridor'
import { useNodeName } from '../../i18n/use-node-name'
import { useTranslation } from '../../i18n/use-translation'
import { useVariantName } from '../../i18n/use-variant-name'
import styles from './CompareTable.module.css'
import { LegFigures } from './LegFigures'
import { stretchesOf } from './stretches'
import { WholeFigures } from './WholeFigures'

/** Both courses side by side: the whole first, then each stretch between towns both pass. */
export const CompareTable = ({ courses }: { readonly courses: readonly CorridorMeasurement[] }) => {
  const { t } = useTranslation(['corridor', 'vocabulary'])
  const nodeName = useNodeName()
  const nameOf = useVariantName()
  const title = (from: string | null, to: string | null) => {
    if (from !== null && to !== null) return t('compare.stretch', { from: nodeName(from), to: nodeName(to) })
    if (to !== null) return t('compare.before', { to: nodeName(to) })
    return from === null ? t('compare.nothingShared') : t('compare.after', { from: nodeName(from) })
  }
  return (
    <table className={styles.compare} data-purpose="corridor-comparison">
      <caption>{t('compare.caption')}</caption>
      <thead>
        <tr>
          {courses.map(({ variant }) => (
            <th key={variant} scope="col">
              <bdi>{nameOf(variant)}</bdi>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          <th colSpan={courses.length} scope="rowgroup">
            {t('compare.whole')}
          </th>
        </tr>
        <tr>
          {courses.map((course) => (
            <td key={course.variant}>
              <WholeFigures measurement={course} />
            </td>
          ))}
        </tr>
      </tbody>
      {stretchesOf(courses.map(({ legs }) => legs)).map(({ from, to, legs }) => (
        <tbody key={`${from}-${to}`}>
          <tr>
            <th colSpan={courses.length} scope="rowgroup">
              {title(from, to)}
            </th>
          </tr>
          <tr>
            {courses.map(({ variant }, at) => (
              <td key={variant}>
                {legs[at]?.map((leg) => (
                  <LegFigures key={leg.leg.leg} measurement={leg} />
                ))}
              </td>
            ))}
          </tr>
        </tbody>
      ))}
    </table>
  )
}
