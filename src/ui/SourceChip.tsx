import { memo } from 'react'
import { useTranslation } from '../i18n/use-translation'
import styles from './SourceChip.module.css'

export type SourceKind = 'claim' | 'measured' | 'published' | 'scenario'

const MARK: Record<SourceKind, string> = { claim: '“', measured: '∡', published: '§', scenario: '?' }

/** Says where a number comes from, by word and by mark, so that a claim never looks like a measurement. */
export const SourceChip = memo(({ kind }: { readonly kind: SourceKind }) => {
  const { t } = useTranslation('common')
  return (
    <span className={`${styles.chip} ${styles[kind]}`} title={t(`sourceHint.${kind}`)}>
      <span aria-hidden="true" className={styles.mark}>
        {MARK[kind]}
      </span>
      {t(`source.${kind}`)}
    </span>
  )
})
