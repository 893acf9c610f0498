import type { MappingClaim } from '../../domain/mapping/mapping-claim'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { retryDataset } from '../../store/dataset-commands'
import { useAtlas, useAtlasStore } from '../../store/use-atlas'
import { BilingualText } from '../../ui/BilingualText'
import { Citations } from '../../ui/Citations'
import { DatasetState } from '../../ui/DatasetState'
import { Disclosure } from '../../ui/Disclosure'
import { Quantity } from '../../ui/Quantity'
import { SourceChip } from '../../ui/SourceChip'
import styles from './MappingClaims.module.css'

const ClaimFigures = ({ claim }: { readonly claim: MappingClaim }) => {
  const { t } = useTranslation('coverage')
  const format = useFormat()
  const { id, share, mappedSheets, totalSheets, mappedArea, denominatorArea, denominatorName } = claim
  const hasFigures = share !== null || mappedSheets !== null || mappedArea !== null
  return (
    <>
      {share === null ? null : (
        <span>
          {t('claims.share')}{' '}
          <strong>
            <Quantity name={`mapping-claim.${id}.share`} value={share} unit="1">
              {format.percent(share)}
            </Quantity>
          </strong>
        </span>
      )}
      {mappedSheets === null || totalSheets === null ? null : (
        <Quantity name={`mapping-claim.${id}.sheets`} value={mappedSheets} unit="1">
          {t('claims.sheets', { mapped: format.number(mappedSheets), total: format.number(totalSheets) })}
        </Quantity>
      )}
      {mappedArea === null || denominatorArea === null ? null : (
        <Quantity name={`mapping-claim.${id}.area`} value={mappedArea} unit="m2">
          {t('claims.area', {
            mapped: format.squareKilometres(mappedArea),
            whole: format.squareKilometres(denominatorArea),
          })}
        </Quantity>
      )}
      {hasFigures && denominatorName === null ? <span>{t('claims.denominatorUnstated')}</span> : null}
      {denominatorName === null ? null : (
        <span>{t('claims.denominator', { name: `\u2068${denominatorName}\u2069` })}</span>
      )}
    </>
  )
}

const ClaimItem = ({ claim }: { readonly claim: MappingClaim }) => {
  const { t } = useTranslation(['coverage', 'vocabulary'])
  return (
    <li data-claim={claim.id}>
      <p className={styles.statement}>
        <SourceChip kind="claim" /> <BilingualText text={claim.statement} />
      </p>
      <p className={styles.figures}>
        <ClaimFigures claim={claim} />
        <span>
          {t(claim.denominatorName === null && claim.share !== null ? 'claims.comparedWith' : 'claims.scope', {
            area: t(`vocabulary:area.${claim.scope}`),
          })}
        </span>
        {claim.year === null ? null : <span>{t('claims.year', { year: claim.year })}</span>}
      </p>
      <Disclosure summary={t('claims.sources')}>
        <Citations citations={claim.citations} />
      </Disclosure>
    </li>
  )
}

/** What others said about how much is mapped, each statement with its source; none of it is measured here. */
export const MappingClaims = () => {
  const { t } = useTranslation('coverage')
  const store = useAtlasStore()
  const mapping = useAtlas(({ datasets }) => datasets.mapping)
  if (mapping.status !== 'ready') {
    return <DatasetState loadable={mapping} onRetry={() => retryDataset(store, 'mapping')} />
  }
  if (mapping.value.length === 0) return <p>{t('claims.none')}</p>
  return (
    <ul className={styles.claims} data-purpose="mapping-claims">
      {mapping.value.map((claim) => (
        <ClaimItem key={claim.id} claim={claim} />
      ))}
    </ul>
  )
}
