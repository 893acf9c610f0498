import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-format'
import styles from './AlsoWritten.module.css'

/** The other names and spellings under which the search finds the same place. */
export const AlsoWritten = ({ names }: { readonly names: readonly string[] }) => {
  const { t } = useTranslation('selection')
  const format = useFormat()
  if (names.length === 0) return null
  return (
    <p className={styles.names}>
      {t('alsoWritten')} <span data-names="alternative">{format.list(names)}</span>
    </p>
  )
}
