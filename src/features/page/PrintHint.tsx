import { useTranslation } from '../../i18n/use-translation'
import styles from './PrintHint.module.css'

/** What the browser's own print command puts on paper: where the page made for printing is. */
export const PrintHint = () => {
  const { t } = useTranslation('page')
  return <p className={styles.hint}>{t('hint')}</p>
}
