import type { Claim } from '../../domain/claims/claim'
import { useTranslation } from '../../i18n/use-translation'

/** Who said it and when, the day in words of the language on screen. */
export const ClaimOrigin = ({ claim }: { readonly claim: Claim }) => {
  const { t, i18n } = useTranslation(['claims', 'common'])
  const speaker = i18n.language === 'ur' ? (claim.saidByUr ?? claim.saidBy) : claim.saidBy
  const day = claim.saidOn
  const written = (iso: string) =>
    new Intl.DateTimeFormat(i18n.language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso))
  return (
    <p data-part="origin">
      {t('by')} <bdi>{speaker ?? t('common:notStated')}</bdi>
      {day === null ? null : (
        <>
          {' '}
          {t('on')} <time dateTime={day}>{written(day)}</time>
        </>
      )}
    </p>
  )
}
