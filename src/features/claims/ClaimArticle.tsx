import type { Claim } from '../../domain/claims/claim'
import { useTranslation } from '../../i18n/use-translation'
import { BilingualText } from '../../ui/BilingualText'
import { Citations } from '../../ui/Citations'
import { Disclosure } from '../../ui/Disclosure'
import { SourceChip } from '../../ui/SourceChip'
import styles from './ClaimArticle.module.css'
import { ClaimOrigin } from './ClaimOrigin'
import { ClaimPlaceButton } from './ClaimPlaceButton'
import { VerdictChip } from './VerdictChip'

/** One claim with its author, the other sources, our verdict and the way to its place. */
export const ClaimArticle = ({ claim }: { readonly claim: Claim }) => {
  const { t } = useTranslation(['claims', 'vocabulary', 'common'])
  const titleId = `claim-${claim.id}`
  return (
    <article className={styles.claim} data-claim={claim.id} aria-labelledby={titleId}>
      <h3 id={titleId}>
        <BilingualText text={claim.title} />
      </h3>
      {claim.claim === null ? (
        <p>{t('notSaid')}</p>
      ) : (
        <>
          <blockquote className={styles.words}>
            <SourceChip kind="claim" /> <BilingualText text={claim.claim} />
          </blockquote>
          <ClaimOrigin claim={claim} />
        </>
      )}
      <h4>{t('others')}</h4>
      {claim.others.length === 0 ? (
        <p>{t('noOthers')}</p>
      ) : (
        <ul className={styles.others}>
          {claim.others.map((other) => (
            <li key={other.en}>
              <BilingualText text={other} />
            </li>
          ))}
        </ul>
      )}
      <h4>{t('verdict')}</h4>
      <p data-part="verdict">
        <VerdictChip kind={claim.verdictKind} /> <BilingualText text={claim.verdict} />
      </p>
      <p className={styles.confidence}>
        {t('confidence')}: {t(`vocabulary:confidence.${claim.confidence}`)}
      </p>
      <ClaimPlaceButton place={claim.place} />
      <Disclosure summary={t('common:sources')} purpose="sources">
        <Citations citations={claim.citations} />
      </Disclosure>
    </article>
  )
}
