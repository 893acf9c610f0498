import { useTranslation } from '../../i18n/use-translation'
import { zoomToDrawing } from '../../map/zoom-to-drawing'
import { deleteDrawing, setDrawingHidden } from '../../store/drawing-commands'
import type { MeasuredDrawing } from '../../store/selectors/drawings'
import { editDrawing } from '../../store/sketch-commands'
import { useAtlasStore } from '../../store/use-atlas'
import { Button } from '../../ui/Button'
import { useCopy } from '../../ui/use-copy'
import styles from './MeasurementItem.module.css'
import { useMeasurementText } from './use-measurement-text'

type ItemActionsProps = {
  readonly measured: MeasuredDrawing
  readonly name: string
  readonly onRename: () => void
}

/** What can be done with a finished measurement. */
export const ItemActions = ({ measured, name, onRename }: ItemActionsProps) => {
  const { t } = useTranslation('measure')
  const store = useAtlasStore()
  const textOf = useMeasurementText()
  const { outcome, copy, field } = useCopy<HTMLTextAreaElement>()
  const { drawing } = measured
  const actions = [
    ['zoom', 'zoom', () => zoomToDrawing(drawing)],
    ['edit', 'edit', () => editDrawing(store, drawing.id)],
    ['rename', 'rename', onRename],
    ['hide', drawing.hidden ? 'show' : 'hide', () => setDrawingHidden(store, drawing.id, !drawing.hidden)],
    ['copy', 'copy', () => void copy(textOf(measured))],
    ['delete', 'delete', () => deleteDrawing(store, drawing.id)],
  ] as const
  return (
    <div className={styles.actions}>
      {actions.map(([action, word, run]) => (
        <Button
          key={action}
          look="quiet"
          data-action={`measure-${action}`}
          aria-label={t('action.of', { action: t(`action.${word}`), name })}
          onClick={run}
        >
          {t(`action.${word}`)}
        </Button>
      ))}
      <span role="status">
        {outcome?.copied === true ? t('copied') : null}
        {outcome?.copied === false ? t('copyRefused') : null}
      </span>
      {outcome?.copied === false ? (
        <textarea
          ref={field}
          className={styles.byHand}
          readOnly
          rows={4}
          value={textOf(measured)}
          aria-label={t('action.copy')}
          onFocus={(event) => event.target.select()}
        />
      ) : null}
    </div>
  )
}
