import { useMemo } from 'react'
import type { CorridorLeg } from '../../domain/corridor/corridor-variant'
import { measureLeg } from '../../domain/corridor/measure-corridor'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { Quantity } from '../../ui/Quantity'
import { SourceChip } from '../../ui/SourceChip'
import { Fact } from './Facts'

/** The published road length, never measured here, beside the geodesic one that is. */
export const LegLengths = ({ leg }: { readonly leg: CorridorLeg }) => {
  const { t } = useTranslation('selection')
  const format = useFormat()
  const measured = useMemo(() => measureLeg(leg), [leg])
  const name = `corridor.${leg.variant}.leg.${leg.leg}`
  return (
    <>
      <Fact term={t('published')}>
        {measured.published === null ? (
          t('noPublished')
        ) : (
          <>
            <Quantity name={`${name}.published`} value={measured.published} unit="m">
              {format.kilometres(measured.published)}
            </Quantity>{' '}
            <SourceChip kind="published" />
          </>
        )}
      </Fact>
      {leg.publishedAlternatives.length === 0 ? null : (
        <Fact term={t('publishedOther')}>
          {format.list(leg.publishedAlternatives.map((length) => format.kilometres(length)))}
        </Fact>
      )}
      <Fact term={t('straight')}>
        <Quantity name={`${name}.length`} value={measured.geodesic} unit="m">
          {format.kilometres(measured.geodesic)}
        </Quantity>{' '}
        <SourceChip kind="measured" />
        {measured.ratioPublishedToGeodesic === null ? null : (
          <p>{t('ratio', { ratio: format.number(measured.ratioPublishedToGeodesic, 2) })}</p>
        )}
      </Fact>
      {measured.initialBearing === null ? null : (
        <Fact term={t('bearing')}>
          <Quantity name={`${name}.bearing`} value={measured.initialBearing} unit="deg">
            {format.degrees(measured.initialBearing)}
          </Quantity>
        </Fact>
      )}
    </>
  )
}
