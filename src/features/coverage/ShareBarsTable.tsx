import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import type { ShareBar } from '../../store/selectors/coverage-bars'
import { Disclosure } from '../../ui/Disclosure'
import styles from './ShareTable.module.css'

type Series = 'claim' | 'measured' | 'scenario'
type ShareBarsTableProps = { readonly bars: readonly ShareBar[]; readonly series: readonly Series[] }

const Twin = ({ bars, series }: ShareBarsTableProps) => {
  const { t } = useTranslation(['cover', 'vocabulary'])
  const format = useFormat()
  return (
    <table className={styles.shares}>
      <caption>{t('bars.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('bars.area')}</th>
          {series.map((each) => (
            <th key={each} scope="col">
              {t(`bars.${each}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {bars.map((bar) => (
          <tr key={bar.code}>
            <th scope="row">{t(`vocabulary:area.${bar.code}`)}</th>
            {series.map((each) => {
              const share = bar[each]
              const other = each === 'claim' ? bar.claimOf : null
              return (
                <td key={each}>
                  {share === null ? t('bars.noClaim') : format.percent(share, 2)}
                  {other === null ? null : <small>{t('bars.claimOf', { name: `\u2068${other}\u2069` })}</small>}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The bars as a table. */
export const ShareBarsTable = (props: ShareBarsTableProps) => {
  const { t } = useTranslation('cover')
  return (
    <Disclosure summary={t('bars.table')} purpose="coverage-bars-table" deferred>
      <Twin {...props} />
    </Disclosure>
  )
}
