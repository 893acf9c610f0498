import type { Town } from '../../domain/places/town'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { AsPublished } from '../../ui/AsPublished'
import { Quantity } from '../../ui/Quantity'
import { SourceChip } from '../../ui/SourceChip'
import { TwoNames } from '../../ui/TwoNames'
import { AlsoWritten } from './AlsoWritten'
import { CardActions } from './CardActions'
import { CardHeading } from './CardHeading'
import { Coordinates } from './Coordinates'
import { Fact, Facts } from './Facts'

/** A populated place with its population and where that figure comes from. */
export const TownDetails = ({ town }: { readonly town: Town }) => {
  const { t } = useTranslation(['selection', 'vocabulary', 'common'])
  const format = useFormat()
  return (
    <>
      <CardHeading kind="town">
        <TwoNames name={town.name} nameUr={town.nameUr} />
      </CardHeading>
      <AlsoWritten names={town.altNames} />
      <Facts>
        <Fact term={t('population')}>
          {town.population === null ? (
            t('common:notStated')
          ) : (
            <>
              <Quantity name={`town.${town.id}.population`} value={town.population} unit="1">
                {format.number(town.population)}
              </Quantity>{' '}
              <SourceChip kind="published" /> <small>{t('populationUndated')}</small>
            </>
          )}
        </Fact>
        {town.province === null ? null : <Fact term={t('province')}>{t(`vocabulary:area.${town.province}`)}</Fact>}
        <Fact term={t('coordinatesTitle')}>
          <Coordinates position={town.position} quantity={`town.${town.id}`} />
        </Fact>
        <Fact term={t('townSource')}>
          <AsPublished>{town.source}</AsPublished>
        </Fact>
      </Facts>
      <CardActions selection={{ kind: 'town', id: town.id }} position={town.position} />
    </>
  )
}
