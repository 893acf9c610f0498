import type { Zone } from '../../domain/places/zone'
import { useTranslation } from '../../i18n/use-translation'
import { AsPublished } from '../../ui/AsPublished'
import { Citations } from '../../ui/Citations'
import { TwoNames } from '../../ui/TwoNames'
import { CardActions } from './CardActions'
import { CardHeading } from './CardHeading'
import { Coordinates } from './Coordinates'
import { Fact, Facts } from './Facts'
import { Part } from './Part'
import { SourceOf } from './SourceOf'

/** A port, zone, estate, smelter or refinery, in the words of its sources. */
export const ZoneDetails = ({ zone }: { readonly zone: Zone }) => {
  const { t } = useTranslation(['selection', 'vocabulary', 'common'])
  const published = (words: string | null) =>
    words === null ? t('common:notStated') : <AsPublished>{words}</AsPublished>
  return (
    <>
      <CardHeading kind="zone">
        <TwoNames name={zone.name} nameUr={zone.nameUr} />
      </CardHeading>
      <Facts>
        <Fact term={t('zoneKind')}>{t(`vocabulary:zoneKind.${zone.kind}`)}</Fact>
        <Fact term={t('status')}>{published(zone.status)}</Fact>
        <Fact term={t('place')}>
          {published(zone.district)}
          {zone.province === null ? null : ` · ${t(`vocabulary:area.${zone.province}`)}`}
        </Fact>
        <Fact term={t('zoneArea')}>{published(zone.areaText)}</Fact>
        <Fact term={t('accuracy')}>{t(`vocabulary:accuracy.${zone.locationAccuracy}`)}</Fact>
        {zone.position === null ? null : (
          <Fact term={t('coordinatesTitle')}>
            <Coordinates position={zone.position} quantity={`zone.${zone.id}`} />
            <SourceOf keys={zone.coordinateSource === null ? [] : [zone.coordinateSource]} citations={zone.citations} />
          </Fact>
        )}
      </Facts>
      {zone.position === null ? <p>{t('notDrawn')}</p> : null}
      {zone.note === null ? null : (
        <p>
          <AsPublished>{zone.note}</AsPublished>
        </p>
      )}
      <Part title={t('common:sources')} purpose="sources">
        <Citations citations={zone.citations} />
      </Part>
      <CardActions selection={{ kind: 'zone', id: zone.id }} position={zone.position} />
    </>
  )
}
