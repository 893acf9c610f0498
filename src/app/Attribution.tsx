import { useTranslation } from '../i18n/use-translation'
import { useAtlas } from '../store/use-atlas'
import styles from './Attribution.module.css'

/** Sources, licences, the boundary note and the data edition: on every view, folded to one line where there is little room. */
export const Attribution = ({ narrow }: { readonly narrow: boolean }) => {
  const { t } = useTranslation(['shell', 'common'])
  const edition = useAtlas(({ datasets }) =>
    datasets.manifest.status === 'ready' ? datasets.manifest.value.edition : null,
  )
  // whoever made tiles that are shown is named with the others
  const brought = useAtlas(({ document }) =>
    document.layers.flatMap(({ hidden, tiles }) => (hidden ? [] : (tiles?.attribution ?? []))).join(' · '),
  )
  const sources = (
    <>
      <bdi lang="en" dir="ltr">
        {t('attribution')}
      </bdi>
      {brought ? <bdi>{brought}</bdi> : null}
      {edition ? <span>{t('edition', { edition })}</span> : null}
    </>
  )
  if (!narrow) {
    return (
      <p className={styles.attribution}>
        {sources}
        <span>{t('boundaryNote')}</span>
      </p>
    )
  }
  return (
    <details className={styles.folded}>
      <summary>
        {t('boundaryNote')} <span className={styles.more}>{t('common:sources')}</span>
      </summary>
      <p className={styles.attribution}>{sources}</p>
    </details>
  )
}
