import { type ChosenCoverage, TARGETS, type Target } from '../../domain/coverage/chosen-coverage'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { Quantity } from '../../ui/Quantity'
import { SourceChip } from '../../ui/SourceChip'
import styles from './ShareTable.module.css'

type TargetsProps = { readonly chosen: ChosenCoverage; readonly stale: boolean }

/** How many more sheets the usual targets take. */
export const Targets = ({ chosen, stale }: TargetsProps) => {
  const { t } = useTranslation('cover')
  const format = useFormat()
  const more = (target: Target) => {
    const sheets = chosen.toTarget[target]
    if (sheets === null) return t('targets.unreachable')
    return (
      <Quantity name={`coverage.to-target.${target}`} value={sheets} unit="1" stale={stale}>
        {sheets === 0 ? t('targets.reached') : format.number(sheets)}
      </Quantity>
    )
  }
  return (
    <table className={styles.shares} data-purpose="coverage-targets">
      <caption>
        {t('targets.title')} <SourceChip kind="scenario" />
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('targets.target')}</th>
          <th scope="col">{t('targets.more')}</th>
        </tr>
      </thead>
      <tbody>
        {TARGETS.map((target) => (
          <tr key={target}>
            <th scope="row">{format.percent(target / 100, 0)}</th>
            <td>{more(target)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td colSpan={2}>
            <small>{t('targets.note')}</small>
          </td>
        </tr>
      </tfoot>
    </table>
  )
}
