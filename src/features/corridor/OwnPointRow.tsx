import type { OwnVariant } from '../../domain/corridor/own-variant'
import { usePositionText } from '../../i18n/use-position-text'
import { useTranslation } from '../../i18n/use-translation'
import { Button } from '../../ui/Button'
import styles from './OwnVariantEditor.module.css'
import { usePointName } from './use-point-name'

export type PointAction = 'move' | 'insert' | 'remove' | 'toggle'

type OwnPointRowProps = {
  readonly own: OwnVariant
  readonly at: number
  readonly onAction: (action: PointAction) => void
}

/** One point of an own course: where it is, and what can be done with it. */
export const OwnPointRow = ({ own, at, onAction }: OwnPointRowProps) => {
  const { t } = useTranslation('corridor')
  const nameOf = usePointName()
  const positionText = usePositionText()
  const point = own.points[at]
  if (!point) return null
  const name = nameOf(own, at)
  const isEnd = at === 0 || at === own.points.length - 1
  const actions = [
    { action: 'move', words: t('own.move'), possible: true },
    { action: 'insert', words: t('own.insert'), possible: true },
    { action: 'remove', words: t('own.removePoint'), possible: own.points.length > 2 },
    { action: 'toggle', words: t(point.isNode ? 'own.makeBend' : 'own.makeNode'), possible: !isEnd },
  ] as const
  return (
    <div data-point={at}>
      <strong>
        <bdi>{name}</bdi>
      </strong>{' '}
      <small>
        {positionText(point.position, 5)} · {t(point.isNode || isEnd ? 'own.node' : 'own.bend')}
      </small>
      <p className={styles.actions}>
        {actions.map(({ action, words, possible }) =>
          possible ? (
            <Button
              key={action}
              look="quiet"
              data-action={`point-${action}`}
              aria-label={t('own.ofPoint', { action: words, point: name })}
              onClick={() => onAction(action)}
            >
              {words}
            </Button>
          ) : null,
        )}
      </p>
    </div>
  )
}
