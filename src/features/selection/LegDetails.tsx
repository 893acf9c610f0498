import type { CorridorLeg, CorridorVariantId } from '../../domain/corridor/corridor-variant'
import { useName } from '../../i18n/use-name'
import { useTranslation } from '../../i18n/use-translation'
import { corridorNodes, ownNameOf } from '../../store/selectors/corridor-courses'
import { useAtlas } from '../../store/use-atlas'
import { AsPublished } from '../../ui/AsPublished'
import { Citations } from '../../ui/Citations'
import { CardActions } from './CardActions'
import { CardHeading } from './CardHeading'
import { Fact, Facts } from './Facts'
import { LegLengths } from './LegLengths'
import { Part } from './Part'
import { PublishedNote } from './PublishedNote'

const useNodeName = (id: string): string => {
  const nameOf = useName()
  const node = useAtlas((state) => corridorNodes(state).get(id))
  if (!node) return id
  // A via point that nobody named is known by where it is.
  return node.name === '' ? `\u2066${node.position[1].toFixed(3)}, ${node.position[0].toFixed(3)}\u2069` : nameOf(node)
}

/** One stretch of the corridor: the road as published beside the straight line that is drawn for it. */
export const LegDetails = ({ leg }: { readonly leg: CorridorLeg }) => {
  const { t } = useTranslation(['selection', 'vocabulary', 'common'])
  const from = useNodeName(leg.from)
  const to = useNodeName(leg.to)
  const ownName = useAtlas((state) => ownNameOf(state, leg.variant))
  const published = (words: string | null) =>
    words === null ? t('common:notStated') : <AsPublished>{words}</AsPublished>
  return (
    <>
      <CardHeading kind="leg">{t('legTitle', { from, to })}</CardHeading>
      <p data-part="course">{t(leg.schematic ? 'schematic' : 'aligned')}</p>
      <Facts>
        <Fact term={t('variant')}>
          {ownName === null ? t(`vocabulary:variant.${leg.variant as CorridorVariantId}`) : <bdi>{ownName}</bdi>}
        </Fact>
        <LegLengths leg={leg} />
        <Fact term={t('road')}>{published(leg.road)}</Fact>
        <Fact term={t('roadStatus')}>{published(leg.status)}</Fact>
      </Facts>
      {leg.publishedNote === null ? null : <PublishedNote note={leg.publishedNote} noteUr={leg.publishedNoteUr} />}
      <Part title={t('common:sources')} purpose="sources">
        <Citations citations={leg.citations} />
      </Part>
      <CardActions selection={{ kind: 'leg', id: `${leg.variant}/${leg.leg}` }} />
    </>
  )
}
