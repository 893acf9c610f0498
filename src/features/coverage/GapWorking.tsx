import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import type { ClaimGap } from '../../store/selectors/coverage-gaps'
import { Disclosure } from '../../ui/Disclosure'

const PER_CENT = 100

const OneGap = ({ gap }: { readonly gap: ClaimGap }) => {
  const { t } = useTranslation(['coverage', 'vocabulary'])
  const format = useFormat()
  const { claim, share, measured, whole, mapped, area } = gap
  const how =
    claim.mappedArea === null
      ? t('gap.derived', { share: format.percent(share), whole: format.squareKilometres(whole) })
      : t('gap.stated')
  return (
    <li data-gap-working={claim.id}>
      {t('gap.division', {
        area: t(`vocabulary:area.${claim.scope}`),
        claimed: format.percent(share, 2),
        measured: format.percent(measured, 2),
        points: format.number((share - measured) * PER_CENT, 2),
      })}{' '}
      {t('gap.land', {
        claimed: format.squareKilometres(claim.mappedArea ?? share * whole),
        mapped: format.squareKilometres(mapped),
        gap: format.squareKilometres(area),
        how,
      })}
    </li>
  )
}

/** How each gap comes about, in points, land and sheets. */
export const GapWorking = ({ gaps }: { readonly gaps: readonly ClaimGap[] }) => {
  const { t } = useTranslation('coverage')
  return (
    <Disclosure summary={t('gap.working')} purpose="working-gap" deferred>
      <ul>
        {gaps.map((gap) => (
          <OneGap key={gap.claim.id} gap={gap} />
        ))}
      </ul>
      <p>{t('gap.sheets')}</p>
    </Disclosure>
  )
}
