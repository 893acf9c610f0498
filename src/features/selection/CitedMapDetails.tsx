import type { CitedMap } from '../../domain/mapping/cited-map'
import { useTranslation } from '../../i18n/use-translation'
import { AsPublished } from '../../ui/AsPublished'
import { Citations } from '../../ui/Citations'
import { CardActions } from './CardActions'
import { CardHeading } from './CardHeading'
import { Fact, Facts } from './Facts'
import { Part } from './Part'
import { SheetButton } from './SheetButton'

/** One published geological map with its full citation and scale: an example, never the state of mapping. */
export const CitedMapDetails = ({ map }: { readonly map: CitedMap }) => {
  const { t } = useTranslation(['selection', 'common'])
  const published = (words: string | number | null) =>
    words === null ? t('common:notStated') : <AsPublished>{String(words)}</AsPublished>
  const citation = { key: map.id, title: map.title, publisher: map.source ?? map.publisher, address: map.address }
  return (
    <>
      <CardHeading kind="cited-map">
        <AsPublished>{map.title}</AsPublished>
      </CardHeading>
      <p>{t('map.example')}</p>
      <Facts>
        <Fact term={t('map.authors')}>{published(map.authors)}</Fact>
        <Fact term={t('map.year')}>{published(map.year)}</Fact>
        <Fact term={t('map.publisher')}>{published(map.publisher)}</Fact>
        <Fact term={t('map.scale')}>{published(map.scale)}</Fact>
        <Fact term={t('map.drawable')}>{t(`map.drawableWords.${map.drawable}`)}</Fact>
        {map.sheets.length === 0 ? null : (
          <Fact term={t('map.sheets')}>
            {map.sheets.map((sheet) => (
              <SheetButton key={sheet} sheet={sheet} />
            ))}
          </Fact>
        )}
        <Fact term={t('map.confidence')}>{published(map.confidence)}</Fact>
        {map.boxBasis === null ? null : <Fact term={t('map.boxBasis')}>{published(map.boxBasis)}</Fact>}
      </Facts>
      {map.placed ? null : <p>{t('map.notPlaced')}</p>}
      {map.note === null ? null : (
        <p>
          <AsPublished>{map.note}</AsPublished>
        </p>
      )}
      <Part title={t('map.citation')} purpose="sources">
        <Citations citations={[citation]} />
      </Part>
      <CardActions selection={{ kind: 'cited-map', id: map.id }} />
    </>
  )
}
