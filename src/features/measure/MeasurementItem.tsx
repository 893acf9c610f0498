import { useEffect, useRef, useState } from 'react'
import { useTranslation } from '../../i18n/use-translation'
import { renameDrawing } from '../../store/drawing-commands'
import type { MeasuredDrawing } from '../../store/selectors/drawings'
import { useAtlas, useAtlasStore } from '../../store/use-atlas'
import { Crossings } from './Crossings'
import { Figures } from './Figures'
import { ItemActions } from './ItemActions'
import styles from './MeasurementItem.module.css'
import { NameField } from './NameField'
import { useDrawingName } from './use-drawing-name'
import { Working } from './Working'

/** One finished measurement: its name, what it measures, what can be done with it. */
export const MeasurementItem = ({ measured }: { readonly measured: MeasuredDrawing }) => {
  const { t } = useTranslation('measure')
  const store = useAtlasStore()
  const nameOf = useDrawingName()
  const [renaming, setRenaming] = useState(false)
  const item = useRef<HTMLLIElement>(null)
  const renamed = useRef(false)
  useEffect(() => {
    // the field that had the keyboard is gone
    if (renamed.current && !renaming)
      item.current?.querySelector<HTMLElement>('[data-action="measure-rename"]')?.focus()
    renamed.current = renaming
  }, [renaming])
  const { drawing, number } = measured
  const edited = useAtlas(({ session }) => session.sketch?.id === drawing.id)
  const name = nameOf(drawing, number)
  return (
    <li
      ref={item}
      className={styles.item}
      data-drawing={drawing.id}
      data-hidden={drawing.hidden}
      aria-current={edited || undefined}
    >
      {renaming ? (
        <NameField
          name={drawing.name ?? name}
          onWrite={(next) => renameDrawing(store, drawing.id, next)}
          onLeave={() => setRenaming(false)}
        />
      ) : (
        <h4 className={styles.name}>
          <bdi>{name}</bdi> {drawing.hidden ? <small>({t('list.hidden')})</small> : null}
        </h4>
      )}
      <Figures measured={measured} />
      <Crossings figure={drawing} />
      <ItemActions measured={measured} name={name} onRename={() => setRenaming(true)} />
      <Working measured={measured} />
    </li>
  )
}
