import { legsOf, measureDrawing } from '../../domain/drawing/measure-drawing'
import type { Sketch } from '../../domain/drawing/sketch'
import { sumOfMetres } from '../../domain/units'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { measuredDrawings } from '../../store/selectors/drawings'
import { cancelSketch, finishSketch, isComplete, removeLastVertex } from '../../store/sketch-commands'
import { useAtlas, useAtlasStore } from '../../store/use-atlas'
import { Button } from '../../ui/Button'
import { Quantity } from '../../ui/Quantity'
import { Crossings } from './Crossings'
import { LegTable } from './LegTable'
import { NextLeg } from './NextLeg'
import styles from './SketchReading.module.css'
import { useDrawingName } from './use-drawing-name'

const useSketchTitle = ({ id, kind }: Sketch): string => {
  const { t } = useTranslation('measure')
  const nameOf = useDrawingName()
  const edited = useAtlas((state) => measuredDrawings(state).find(({ drawing }) => drawing.id === id))
  return edited ? t('sketch.editing', { name: nameOf(edited.drawing, edited.number) }) : t(`sketch.title.${kind}`)
}

/** What the positions so far measure; said aloud when one is added or taken back. */
const Totals = ({ sketch }: { readonly sketch: Sketch }) => {
  const { t } = useTranslation('measure')
  const format = useFormat()
  const units = useAtlas(({ session }) => session.units)
  const { area } = measureDrawing(sketch)
  const { positions } = sketch
  const length = sumOfMetres(legsOf(sketch).map((leg) => leg.length))
  if (positions.length === 0) return <p role="status">{t('sketch.none')}</p>
  return (
    <p role="status" className={styles.total}>
      {t('sketch.points', { count: positions.length })}
      {positions.length > 1 ? (
        <>
          {' · '}
          <Quantity name="measure.sketch.length" value={length} unit="m">
            {format.length(length, units.length)}
          </Quantity>
        </>
      ) : null}
      {area ? (
        <>
          {' · '}
          <Quantity name="measure.sketch.area" value={area.geodesic} unit="m2">
            {format.area(area.geodesic, units.area)}
          </Quantity>
        </>
      ) : null}
    </p>
  )
}

/** The figure in the making: total, legs, and the buttons that finish it. */
export const SketchReading = ({ sketch }: { readonly sketch: Sketch }) => {
  const { t } = useTranslation('measure')
  const store = useAtlasStore()
  const title = useSketchTitle(sketch)
  const isNew = sketch.id === null
  return (
    <section aria-labelledby="sketch-title" className={styles.sketch} data-purpose="sketch">
      <h3 id="sketch-title">{title}</h3>
      {isNew ? null : <p className={styles.how}>{t('sketch.editingHow')}</p>}
      <Totals sketch={sketch} />
      {isNew ? <NextLeg from={sketch.positions.at(-1) ?? null} /> : null}
      <Crossings figure={sketch} />
      <LegTable figure={sketch} quantity="measure.sketch" />
      <div className={styles.actions}>
        <Button
          look="primary"
          data-action="measure-finish"
          disabled={!isComplete(sketch)}
          onClick={() => finishSketch(store)}
        >
          {t(isNew ? 'sketch.finish' : 'sketch.done')}
        </Button>
        {isNew ? (
          <>
            <Button
              data-action="measure-back"
              disabled={sketch.positions.length === 0}
              onClick={() => removeLastVertex(store)}
            >
              {t('sketch.back')}
            </Button>
            <Button look="quiet" data-action="measure-cancel" onClick={() => cancelSketch(store)}>
              {t('sketch.cancel')}
            </Button>
          </>
        ) : null}
      </div>
    </section>
  )
}
