import type { LegMeasurement } from '../../domain/corridor/measure-corridor'
import type { Position } from '../../domain/position'
import { useFormat } from '../../i18n/use-format'
import { useNodeName } from '../../i18n/use-node-name'
import { useTranslation } from '../../i18n/use-translation'
import { camera } from '../../map/camera-port'
import { setVariant } from '../../store/corridor-commands'
import { isSameSelection, select } from '../../store/selection-commands'
import { useAtlas, useAtlasStore } from '../../store/use-atlas'
import { Quantity } from '../../ui/Quantity'
import { Figure } from './Figure'
import { LegDetails } from './LegDetails'
import styles from './LegFigures.module.css'
import { Lengths } from './Lengths'
import { PublishedRoad } from './PublishedRoad'

const boundsOf = (positions: readonly Position[]) => {
  const lons = positions.map(([lon]) => lon)
  const lats = positions.map(([, lat]) => lat)
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)] as const
}

/** One leg of one course: its name, which selects it, and every figure about it. */
export const LegFigures = ({ measurement }: { readonly measurement: LegMeasurement }) => {
  const { t } = useTranslation('corridor')
  const format = useFormat()
  const store = useAtlasStore()
  const nodeName = useNodeName()
  const { leg, initialBearing } = measurement
  const selection = { kind: 'leg', id: `${leg.variant}/${leg.leg}` } as const
  const selected = useAtlas(({ session }) => isSameSelection(session.selection, selection))
  const name = `corridor.${leg.variant}.leg.${leg.leg}`
  const show = () => {
    setVariant(store, leg.variant)
    select(store, selection)
    camera.fitBounds(boundsOf(leg.positions))
  }
  return (
    <div className={styles.leg} data-leg={selection.id} data-selected={selected}>
      <button type="button" className={styles.name} aria-pressed={selected} onClick={show}>
        {t('compare.leg', { from: nodeName(leg.from), to: nodeName(leg.to) })}
      </button>
      <dl className={styles.figures}>
        <Lengths name={name} lengths={measurement} />
        {initialBearing === null ? null : (
          <Figure label={t('compare.bearing')}>
            <Quantity name={`${name}.bearing`} value={initialBearing} unit="deg">
              {format.degrees(initialBearing)}
            </Quantity>
          </Figure>
        )}
        <Figure label={t('compare.road')}>
          <PublishedRoad name={name} length={measurement.published} ratio={measurement.ratioPublishedToGeodesic} />
        </Figure>
      </dl>
      <LegDetails measurement={measurement} />
    </div>
  )
}
