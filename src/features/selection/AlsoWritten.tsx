import { useTranslation } from '../../i18n/use-translation'
import { CommaList } from '../../ui/CommaList'
import styles from './AlsoWritten.module.css'

/** The other names and spellings under which the search finds the same place. */
export const AlsoWritten = ({ names }: { readonly names: readonly string[] }) => {
  const { t } = useTranslation('selection')
  if (names.length === 0) return null
  return (
    <p className={styles.names}>
      {t('alsoWritten')}{' '}
      <span data-names="alternative">
        <CommaList names={names} />
      </span>
    </p>
  )
}
