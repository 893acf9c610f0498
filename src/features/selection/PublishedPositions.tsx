import { distanceBetween } from '../../domain/earth/inverse'
import type { Deposit } from '../../domain/minerals/deposit'
import type { Position } from '../../domain/position'
import { Trans } from '../../i18n/Trans'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { AsPublished } from '../../ui/AsPublished'
import { Quantity } from '../../ui/Quantity'
import { Coordinates } from './Coordinates'
import styles from './PublishedPositions.module.css'
import { SourceOf } from './SourceOf'

type DistanceProps = { readonly name: string; readonly from: Position; readonly to: Position }

const Distance = ({ name, from, to }: DistanceProps) => {
  const { t } = useTranslation('selection')
  const format = useFormat()
  const metres = distanceBetween(from, to)
  const distance = (
    <Quantity name={name} value={metres} unit="m">
      {format.kilometres(metres)}
    </Quantity>
  )
  return (
    <span>
      <Trans text={t('distance')} components={{ distance }} />
    </span>
  )
}

/** Every coordinate that was published, taken or not, with its source and how far it lies from the drawn point. */
export const PublishedPositions = ({ site }: { readonly site: Deposit }) => {
  const { t } = useTranslation('selection')
  return (
    <div data-part="positions">
      <h4>{t('positions')}</h4>
      <p>{t('positionsNote')}</p>
      <ol className={styles.positions}>
        {site.publishedPositions.map((published, index) => {
          const quantity = `site.${site.id}.position.${index + 1}`
          return (
            <li key={quantity} data-accepted={published.accepted}>
              <Coordinates position={published.position} quantity={quantity} />
              <span className={styles.verdict}>{t(published.accepted ? 'accepted' : 'rejected')}</span>
              {published.note === null ? null : <AsPublished>{published.note}</AsPublished>}
              {site.position === null ? null : (
                <Distance name={`${quantity}.distance`} from={site.position} to={published.position} />
              )}
              <SourceOf keys={[published.source]} citations={site.citations} />
            </li>
          )
        })}
      </ol>
    </div>
  )
}
