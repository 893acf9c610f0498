import type { RefusedToken } from '../../domain/coverage/read-sheet-list'
import { useTranslation } from '../../i18n/use-translation'
import { Notice } from '../../ui/Notice'
import styles from './SheetListInput.module.css'

/** Beyond this the list is of another kind than the reader thinks; the count says so. */
const MOST = 25

/** Every piece of a list that ticks nothing, with its line, its column and the reason. */
export const RefusedSheets = ({ refused }: { readonly refused: readonly RefusedToken[] }) => {
  const { t } = useTranslation(['coverage', 'plan'])
  const more = refused.length - MOST
  return (
    <Notice tone="error" purpose="sheet-list-refused">
      {t('tick.refused')}
      <ul className={styles.refused}>
        {refused.slice(0, MOST).map(({ text, line, column, reason, detail }) => (
          <li key={`${line}:${column}`} data-line={line} data-column={column}>
            {t('plan:list.place', { line, column })}{' '}
            {t(`plan:list.refused.${reason}`, { text: `\u2068${text}\u2069`, detail: `\u2068${detail}\u2069` })}
          </li>
        ))}
      </ul>
      {more > 0 ? t('plan:list.moreRefused', { count: more }) : null}
    </Notice>
  )
}
