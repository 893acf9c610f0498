import { useTranslation } from 'react-i18next'
import { useAtlas } from '../store/use-atlas'
import styles from './Attribution.module.css'

/** Sources, licences, the boundary note and the data edition: on every view. */
export const Attribution = () => {
  const { t } = useTranslation('shell')
  const edition = useAtlas(({ datasets }) =>
    datasets.manifest.status === 'ready' ? datasets.manifest.value.edition : null,
  )
  return (
    <p className={styles.attribution}>
      <span lang="en" dir="ltr">
        {t('attribution')}
      </span>
      <span>{t('boundaryNote')}</span>
      {edition ? <span>{t('edition', { edition })}</span> : null}
    </p>
  )
}
