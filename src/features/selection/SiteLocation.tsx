import type { Deposit } from '../../domain/minerals/deposit'
import { Trans } from '../../i18n/Trans'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { AsPublished } from '../../ui/AsPublished'
import { Quantity } from '../../ui/Quantity'
import { SourceChip } from '../../ui/SourceChip'
import { Coordinates } from './Coordinates'
import { Fact, Facts } from './Facts'
import { Part } from './Part'
import { PublishedPositions } from './PublishedPositions'
import { SourceOf } from './SourceOf'

/** How far the drawn point may be off: always an assumption, and marked as one. */
const Uncertainty = ({ name, metres }: { readonly name: string; readonly metres: number }) => {
  const { t } = useTranslation('selection')
  const format = useFormat()
  const distance = (
    <Quantity name={name} value={metres} unit="m">
      {format.kilometres(metres)}
    </Quantity>
  )
  return (
    <p data-part="uncertainty">
      <SourceChip kind="scenario" /> <Trans text={t('uncertainty')} components={{ distance }} />
    </p>
  )
}

/** Where the site is drawn, how sure that is, and every other coordinate that was published for it. */
export const SiteLocation = ({ site }: { readonly site: Deposit }) => {
  const { t } = useTranslation(['selection', 'vocabulary'])
  const { position, locationUncertainty, publishedPositions } = site
  return (
    <Part title={t('location')} purpose="location">
      <Facts>
        <Fact term={t('accuracy')}>{t(`vocabulary:accuracy.${site.locationAccuracy}`)}</Fact>
        {position === null ? null : (
          <Fact term={t('coordinatesTitle')}>
            <Coordinates position={position} quantity={`site.${site.id}`} />
            <SourceOf keys={site.coordinateSource === null ? [] : [site.coordinateSource]} citations={site.citations} />
          </Fact>
        )}
      </Facts>
      {position === null ? <p>{t('notDrawn')}</p> : null}
      {locationUncertainty === null ? null : (
        <Uncertainty name={`site.${site.id}.uncertainty`} metres={locationUncertainty} />
      )}
      {site.locationNote === null ? null : (
        <p>
          <AsPublished>{site.locationNote}</AsPublished>
        </p>
      )}
      {publishedPositions.length > 1 ? <PublishedPositions site={site} /> : null}
    </Part>
  )
}
