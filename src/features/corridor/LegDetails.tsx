import type { LegMeasurement } from '../../domain/corridor/measure-corridor'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { AsPublished } from '../../ui/AsPublished'
import { BilingualText } from '../../ui/BilingualText'
import { Citations } from '../../ui/Citations'
import { Disclosure } from '../../ui/Disclosure'
import { SheetLinks } from './SheetLinks'

/** What stands behind a leg: the sheets it crosses, the road and its state, other published lengths, the sources. */
export const LegDetails = ({ measurement }: { readonly measurement: LegMeasurement }) => {
  const { t } = useTranslation('corridor')
  const format = useFormat()
  const { leg, sheets } = measurement
  const alternatives = leg.publishedAlternatives.map((length) => format.kilometres(length, 0))
  return (
    <Disclosure summary={t('compare.details')} purpose={`leg-${leg.variant}-${leg.leg}`}>
      <p>{t('compare.sheets', { count: sheets.length })}</p>
      <SheetLinks sheets={sheets} />
      {leg.road ? <p>{t('compare.roadName', { road: `\u2068${leg.road}\u2069` })}</p> : null}
      {alternatives.length > 0 ? <p>{t('compare.alternatives', { lengths: format.list(alternatives) })}</p> : null}
      {leg.status ? (
        <p>
          <AsPublished>{leg.status}</AsPublished>
        </p>
      ) : null}
      {leg.publishedNote ? (
        <p>
          <BilingualText text={{ en: leg.publishedNote, ur: leg.publishedNoteUr ?? leg.publishedNote }} />
        </p>
      ) : null}
      <Citations citations={leg.citations} />
    </Disclosure>
  )
}
