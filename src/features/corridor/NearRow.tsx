import type { ReactNode } from 'react'
import type { Station } from '../../domain/corridor/locate-on'
import type { Position } from '../../domain/position'
import { camera } from '../../map/camera-port'
import type { Selection } from '../../permalink/snapshot'
import { hover, isSameSelection, select } from '../../store/selection-commands'
import { useAtlas, useAtlasStore } from '../../store/use-atlas'
import styles from './NearRow.module.css'
import { StationText } from './StationText'

type NearRowProps = {
  readonly selection: Selection
  readonly position: Position
  readonly label: string
  readonly mark: ReactNode
  readonly quantity: string
  readonly station: Station
  readonly children: ReactNode
}

/** One site or town beside the course: its name selects it, here and on the map. */
export const NearRow = ({ selection, position, label, mark, quantity, station, children }: NearRowProps) => {
  const store = useAtlasStore()
  const selected = useAtlas(({ session }) => isSameSelection(session.selection, selection))
  const show = () => {
    select(store, selection)
    camera.flyTo(position)
  }
  return (
    <li
      className={styles.row}
      data-id={selection.id}
      data-selected={selected}
      onPointerEnter={() => hover(store, selection)}
      onPointerLeave={() => hover(store, null)}
    >
      {mark}
      <span className={styles.words}>
        <button type="button" aria-pressed={selected} onClick={show}>
          <bdi>{label}</bdi>
        </button>
        <small>
          <StationText name={quantity} station={station} />
        </small>
      </span>
      <small className={styles.aside}>{children}</small>
    </li>
  )
}
