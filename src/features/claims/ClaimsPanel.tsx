import { useState } from 'react'
import type { VerdictKind } from '../../domain/claims/claim'
import { useTranslation } from '../../i18n/use-translation'
import { retryDataset } from '../../store/dataset-commands'
import { useAtlas, useAtlasStore } from '../../store/use-atlas'
import { DatasetState } from '../../ui/DatasetState'
import { ClaimArticle } from './ClaimArticle'
import styles from './ClaimsPanel.module.css'
import { VerdictFilter } from './VerdictFilter'

/** Every figure of the speech: what was said, what others say, and what the evidence allows. */
export const ClaimsPanel = () => {
  const { t } = useTranslation('claims')
  const store = useAtlasStore()
  const claims = useAtlas((state) => state.datasets.claims)
  const [chosen, choose] = useState<VerdictKind | null>(null)
  return (
    <section className={styles.panel} aria-labelledby="claims-title" data-purpose="claims">
      <h2 id="claims-title">{t('title')}</h2>
      <p className={styles.intro}>{t('intro')}</p>
      {claims.status === 'ready' ? (
        <>
          <VerdictFilter claims={claims.value} chosen={chosen} onChoose={choose} />
          {claims.value.length === 0 ? <p>{t('empty')}</p> : null}
          {claims.value
            .filter((claim) => chosen === null || claim.verdictKind === chosen)
            .map((claim) => (
              <ClaimArticle key={claim.id} claim={claim} />
            ))}
        </>
      ) : (
        <DatasetState loadable={claims} onRetry={() => retryDataset(store, 'claims')} />
      )}
    </section>
  )
}
