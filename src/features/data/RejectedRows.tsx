import type { RowProblem } from '../../domain/imported/import-problem'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import styles from './RejectedRows.module.css'
import { withoutEmptyBrackets } from './without-empty-brackets'

type RejectedRowsProps = { readonly rejected: readonly RowProblem[]; readonly count: number }

/** Which rows are left out, and why: row, column, reason. */
export const RejectedRows = ({ rejected, count }: RejectedRowsProps) => {
  const { t } = useTranslation('data')
  const format = useFormat()
  const place = ({ row, column }: RowProblem): string =>
    column === null
      ? t('row', { row: format.number(row) })
      : t('rowColumn', { row: format.number(row), column: `\u2068${column}\u2069` })
  return (
    <>
      {rejected.length < count ? (
        <p>{t('preview.reportFirst', { n: format.number(rejected.length), of: format.number(count) })}</p>
      ) : null}
      <ul className={styles.rows} data-purpose="import-report">
        {rejected.map((problem, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one row may have two problems; the list never reorders
          <li key={at} data-reason={problem.reason}>
            {place(problem)}:{' '}
            {withoutEmptyBrackets(t(`reason.${problem.reason}`, { detail: `\u2068${problem.detail}\u2069` }))}
          </li>
        ))}
      </ul>
    </>
  )
}
