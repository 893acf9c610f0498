import { useState } from 'react'
import { insertPoint, movePoint, removePoint, toggleNode } from '../../domain/corridor/edit-own-variant'
import { ownLegs } from '../../domain/corridor/own-legs'
import type { OwnVariant } from '../../domain/corridor/own-variant'
import { useTranslation } from '../../i18n/use-translation'
import { camera } from '../../map/camera-port'
import { useAtlasStore } from '../../store/use-atlas'
import { editVariant } from '../../store/variant-commands'
import type { FoundPlace } from './find-place'
import { OwnPointRow, type PointAction } from './OwnPointRow'
import styles from './OwnVariantEditor.module.css'
import { PlaceForm } from './PlaceForm'
import { usePointName } from './use-point-name'

type Asked = { readonly at: number; readonly action: 'move' | 'insert' }

/** Indices of points that are listed one by one: all but the bends of lines that were drawn. */
const listedPoints = (own: OwnVariant): readonly { readonly at: number; readonly drawnAfter: number }[] => {
  const drawn = ownLegs(own).filter(({ aligned }) => aligned)
  return own.points.flatMap((_, at) => {
    if (drawn.some(({ first, last }) => at > first && at < last)) return []
    const leg = drawn.find(({ first }) => first === at)
    return [{ at, drawnAfter: leg ? leg.last - leg.first - 1 : 0 }]
  })
}

/** The points of an own course as a list: the keyboard's way to move, insert and remove them. */
export const OwnPoints = ({ own }: { readonly own: OwnVariant }) => {
  const { t } = useTranslation('corridor')
  const store = useAtlasStore()
  const nameOf = usePointName()
  const [asked, setAsked] = useState<Asked | null>(null)
  const edit = (change: (variant: OwnVariant) => OwnVariant) => editVariant(store, own.id, change)
  const act = (at: number, action: PointAction) => {
    if (action === 'remove') edit((variant) => removePoint(variant, at))
    else if (action === 'toggle') edit((variant) => toggleNode(variant, at))
    else setAsked({ at, action })
  }
  const take = ({ at, action }: Asked, { position, name }: FoundPlace) => {
    if (action === 'move') edit((variant) => movePoint(variant, at, position, name))
    else edit((variant) => insertPoint(variant, at + 1, { position, name, isNode: true }))
    setAsked(null)
    camera.flyTo(position)
  }
  return (
    <ol className={styles.points} data-purpose="variant-points">
      {listedPoints(own).map(({ at, drawnAfter }) => (
        // A point has no identity of its own; its place in the order is all there is.
        <li key={at}>
          <OwnPointRow own={own} at={at} onAction={(action) => act(at, action)} />
          {asked?.at === at ? (
            <PlaceForm
              key={asked.action}
              label={t(asked.action === 'move' ? 'own.moveTo' : 'own.insertAfter', { point: nameOf(own, at) })}
              onPlace={(place) => take(asked, place)}
              onCancel={() => setAsked(null)}
            />
          ) : null}
          {drawnAfter > 0 ? <p className={styles.hint}>{t('own.drawnBends', { count: drawnAfter })}</p> : null}
        </li>
      ))}
    </ol>
  )
}
