import type { MappingClaim } from '../../domain/mapping/mapping-claim'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { tickedCoverage } from '../../store/selectors/coverage'
import { useAtlas } from '../../store/use-atlas'
import { Quantity } from '../../ui/Quantity'
import { SourceChip } from '../../ui/SourceChip'
import styles from './ShareTable.module.css'

const NO_CLAIMS: readonly MappingClaim[] = []

/** Each claimed share beside the share of the ticked sheets in the same area, and the gap between the two. */
export const ClaimGap = () => {
  const { t } = useTranslation(['coverage', 'vocabulary'])
  const format = useFormat()
  const shares = useAtlas(tickedCoverage)
  const mapping = useAtlas(({ datasets }) => datasets.mapping)
  const claims = mapping.status === 'ready' ? mapping.value : NO_CLAIMS
  const rows = claims.flatMap((claim) => (claim.share === null ? [] : [{ ...claim, share: claim.share }]))
  if (!shares || rows.length === 0) return null
  return (
    <>
      <table className={styles.shares} data-purpose="claim-gap">
        <caption>{t('gap.title')}</caption>
        <thead>
          <tr>
            <th scope="col">
              {t('gap.claim')} <SourceChip kind="claim" />
            </th>
            <th scope="col">
              {t('gap.yours')} <SourceChip kind="measured" />
            </th>
            <th scope="col">{t('gap.gap')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, scope, share, year }) => {
            const { shareOfMeasured } = shares.byCode[scope]
            return (
              <tr key={id}>
                <th scope="row">
                  {format.percent(share)}
                  <small>
                    {t(`vocabulary:area.${scope}`)}
                    {year === null ? '' : ` · ${year}`}
                  </small>
                </th>
                <td>{format.percent(shareOfMeasured, 2)}</td>
                <td>
                  <Quantity name={`coverage.gap.${id}`} value={share - shareOfMeasured} unit="1">
                    {t('gap.points', { points: format.number((share - shareOfMeasured) * 100, 1) })}
                  </Quantity>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <p>
        <small>{t('gap.note')}</small>
      </p>
    </>
  )
}
