import type { CorridorNode } from '../../domain/corridor/corridor-variant'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { Citations } from '../../ui/Citations'
import { Quantity } from '../../ui/Quantity'
import { SourceChip } from '../../ui/SourceChip'
import { TwoNames } from '../../ui/TwoNames'
import { AlsoWritten } from './AlsoWritten'
import { CardActions } from './CardActions'
import { CardHeading } from './CardHeading'
import { Coordinates } from './Coordinates'
import { Fact, Facts } from './Facts'
import { Part } from './Part'

/** A town of the corridor, and whether the speech names it. */
export const NodeDetails = ({ node }: { readonly node: CorridorNode }) => {
  const { t } = useTranslation(['selection', 'common'])
  const format = useFormat()
  return (
    <>
      <CardHeading kind="node">
        <TwoNames name={node.name} nameUr={node.nameUr} />
      </CardHeading>
      <AlsoWritten names={node.altNames} />
      <p>{t(node.named ? 'named' : 'notNamed')}</p>
      <Facts>
        <Fact term={t('population')}>
          {node.population === null ? (
            t('common:notStated')
          ) : (
            <>
              <Quantity name={`node.${node.id}.population`} value={node.population} unit="1">
                {format.number(node.population)}
              </Quantity>{' '}
              <SourceChip kind="published" />
            </>
          )}
        </Fact>
        <Fact term={t('coordinatesTitle')}>
          <Coordinates position={node.position} quantity={`node.${node.id}`} />
        </Fact>
      </Facts>
      <Part title={t('common:sources')} purpose="sources">
        <Citations citations={node.citations} />
      </Part>
      <CardActions selection={{ kind: 'node', id: node.id }} position={node.position} />
    </>
  )
}
