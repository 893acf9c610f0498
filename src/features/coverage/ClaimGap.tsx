import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { isCoverageStale } from '../../store/selectors/coverage'
import { claimGaps, type ClaimGap as Gap } from '../../store/selectors/coverage-gaps'
import { useAtlas } from '../../store/use-atlas'
import { Quantity } from '../../ui/Quantity'
import { SourceChip } from '../../ui/SourceChip'
import { GapWorking } from './GapWorking'
import styles from './ShareTable.module.css'

/** The claim of the speech the atlas starts from. */
const CLAIM_OF_THE_SPEECH = 'national-40'

const GapRow = ({ gap, stale }: { readonly gap: Gap; readonly stale: boolean }) => {
  const { t } = useTranslation(['coverage', 'cover', 'vocabulary'])
  const format = useFormat()
  const { claim, share, measured, area, sheets, landShare } = gap
  const { id, scope, year } = claim
  const claimed = format.percent(share)
  const gapInPoints = format.number(Math.abs(share - measured) * 100, 1)
  const land = format.squareKilometres(Math.abs(area))
  const isAbove = measured > share
  return (
    <tr data-claim-gap={id}>
      <th scope="row">
        {id === CLAIM_OF_THE_SPEECH ? (
          <Quantity name="claims.mapped.share" value={share} unit="1">
            {claimed}
          </Quantity>
        ) : (
          claimed
        )}
        <small>
          {t(`vocabulary:area.${scope}`)}
          {year === null ? '' : ` · ${year}`}
        </small>
      </th>
      <td>{format.percent(measured, 2)}</td>
      <td>
        <Quantity name={`coverage.gap.${id}`} value={share - measured} unit="1" stale={stale}>
          {t(isAbove ? 'cover:gap.above' : 'gap.points', { points: gapInPoints })}
        </Quantity>
        <small>
          <Quantity name={`coverage.gap.${id}.area`} value={area} unit="m2" stale={stale}>
            {area < 0 ? t('cover:gap.more', { area: land }) : isAbove ? t('cover:gap.less', { area: land }) : land}
          </Quantity>
          {sheets === null ? null : (
            <>
              {' · '}
              <Quantity name={`coverage.gap.${id}.sheets`} value={sheets} unit="1" stale={stale}>
                {sheets === 0 ? t('cover:gap.noSheet') : t('cover:gap.sheets', { count: sheets })}
              </Quantity>
            </>
          )}
        </small>
        {landShare === null ? null : (
          <small data-purpose="gap-other-whole">
            {t('cover:gap.otherWhole', {
              name: `\u2068${claim.denominatorName}\u2069`,
              share: format.percent(landShare),
              points: format.number(Math.abs(landShare - measured) * 100, 1),
            })}
          </small>
        )}
      </td>
    </tr>
  )
}

/** Each claimed share beside the share that is measured in the same area, and the gap in points, land and sheets. */
export const ClaimGap = () => {
  const { t } = useTranslation('coverage')
  const gaps = useAtlas(claimGaps)
  const stale = useAtlas(isCoverageStale)
  if (!gaps || gaps.length === 0) return null
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
          {gaps.map((gap) => (
            <GapRow key={gap.claim.id} gap={gap} stale={stale} />
          ))}
        </tbody>
      </table>
      <p>
        <small>{t('gap.note')}</small>
      </p>
      <GapWorking gaps={gaps} />
    </>
  )
}
