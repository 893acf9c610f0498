import type { Province } from '../../domain/places/province'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { Notice } from '../../ui/Notice'
import { Quantity } from '../../ui/Quantity'
import { SourceChip } from '../../ui/SourceChip'
import { TwoNames } from '../../ui/TwoNames'
import { CardActions } from './CardActions'
import { CardHeading } from './CardHeading'
import { Fact, Facts } from './Facts'
import { OfficialSource } from './OfficialSource'

/** The area a government states beside the area of the polygon that is drawn. */
export const ProvinceDetails = ({ province }: { readonly province: Province }) => {
  const { t } = useTranslation('selection')
  const format = useFormat()
  const { code, officialArea, measuredArea } = province
  const difference = (measuredArea - officialArea) / officialArea
  const signed = `${difference > 0 ? '+' : ''}${format.percent(difference, 2)}`
  return (
    <>
      <CardHeading kind="province">
        <TwoNames name={province.name} nameUr={province.nameUr} />
      </CardHeading>
      {province.disputed ? <Notice tone="warning">{t('area.disputed')}</Notice> : null}
      <Facts>
        <Fact term={t('area.official')}>
          <Quantity name={`province.${code}.area.official`} value={officialArea} unit="m2">
            {format.squareKilometres(officialArea)}
          </Quantity>{' '}
          <SourceChip kind="published" />
          <OfficialSource source={province.officialAreaSource} />
        </Fact>
        <Fact term={t('area.measured')}>
          <Quantity name={`province.${code}.area.measured`} value={measuredArea} unit="m2">
            {format.squareKilometres(measuredArea)}
          </Quantity>{' '}
          <SourceChip kind="measured" />
          <p>{t('area.method')}</p>
        </Fact>
        <Fact term={t('area.difference')}>
          <Quantity name={`province.${code}.area.difference`} value={difference} unit="1">
            <bdi dir="ltr">{signed}</bdi>
          </Quantity>
        </Fact>
      </Facts>
      <CardActions selection={{ kind: 'province', id: code }} />
    </>
  )
}
