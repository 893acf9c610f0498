import { memo } from 'react'
import { shallow } from 'zustand/shallow'
import { NAMED_DENOMINATORS } from '../../domain/coverage/denominator-choice'
import type { Coverage } from '../../domain/coverage/share'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { isCoverageStale, tickedCoverage } from '../../store/selectors/coverage'
import { useAtlas } from '../../store/use-atlas'
import { Quantity } from '../../ui/Quantity'
import { SourceChip } from '../../ui/SourceChip'
import styles from './ShareTable.module.css'

type RowProps = { readonly coverage: Coverage; readonly stale: boolean }

/** A tick changes some areas only; the others are new objects with the same figures. */
const hasSameFigures = (before: RowProps, now: RowProps): boolean =>
  before.stale === now.stale && shallow(before.coverage, now.coverage)

const ShareRow = memo(({ coverage, stale }: RowProps) => {
  const { t } = useTranslation(['coverage', 'vocabulary'])
  const format = useFormat()
  const { code, mapped, measured, official, shareOfMeasured, shareOfOfficial, remaining } = coverage
  const whole = format.squareKilometres(measured)
  return (
    <tr data-area={code}>
      <th scope="row">
        {t(`vocabulary:area.${code}`)}
        <small>
          {official === null
            ? t('share.ofMeasuredOnly', { measured: whole })
            : t('share.of', { measured: whole, official: format.squareKilometres(official) })}
        </small>
      </th>
      <td>
        <Quantity name={`coverage.area.${code}`} value={mapped} unit="m2" stale={stale}>
          {format.squareKilometres(mapped)}
        </Quantity>
        <small>
          <Quantity name={`coverage.remaining.${code}`} value={remaining} unit="m2" stale={stale}>
            {t('share.remaining', { area: format.squareKilometres(remaining) })}
          </Quantity>
        </small>
      </td>
      <td>
        <strong>
          <Quantity name={`coverage.share.${code}`} value={shareOfMeasured} unit="1" stale={stale}>
            {format.percent(shareOfMeasured, 2)}
          </Quantity>
        </strong>
        {shareOfOfficial === null ? null : (
          <small>
            <Quantity name={`coverage.share-of-official.${code}`} value={shareOfOfficial} unit="1" stale={stale}>
              {t('share.official', { share: format.percent(shareOfOfficial, 2) })}
            </Quantity>
          </small>
        )}
      </td>
    </tr>
  )
}, hasSameFigures)

/** The share of every province and of the country that counts as mapped, each with its denominators by name. */
export const ShareTable = () => {
  const { t } = useTranslation('coverage')
  const shares = useAtlas(tickedCoverage)
  const stale = useAtlas(isCoverageStale)
  if (!shares) return null
  return (
    <table className={styles.shares} data-purpose="coverage-shares">
      <caption>
        {t('share.caption')} <SourceChip kind="measured" />
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('share.area')}</th>
          <th scope="col">{t('share.mapped')}</th>
          <th scope="col">{t('share.share')}</th>
        </tr>
      </thead>
      <tbody>
        {NAMED_DENOMINATORS.map((code) => (
          <ShareRow key={code} coverage={shares.byCode[code]} stale={stale} />
        ))}
      </tbody>
    </table>
  )
}
