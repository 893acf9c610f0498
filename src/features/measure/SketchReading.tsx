import { legsOf, measureDrawing } from '../../domain/drawing/measure-drawing'
import { growing, type Sketch, withHole } from '../../domain/drawing/sketch'
import { sumOfMetres } from '../../domain/units'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { measuredDrawings } from '../../store/selectors/drawings'
import { useAtlas } from '../../store/use-atlas'
import { Quantity } from '../../ui/Quantity'
import { Crossings } from './Crossings'
import { LegTable } from './LegTable'
import { NextLeg } from './NextLeg'
import { SketchActions } from './SketchActions'
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
  const { area } = measureDrawing(withHole(sketch))
  const { positions } = sketch
  const corners = growing(sketch) ?? positions
  const length = sumOfMetres(legsOf(sketch).map((leg) => leg.length))
  if (positions.length === 0) return <p role="status">{t('sketch.none')}</p>
  return (
    <p role="status" className={styles.total}>
      {t('sketch.points', { count: corners.length })}
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
  const title = useSketchTitle(sketch)
  const ring = growing(sketch)
  return (
    <section aria-labelledby="sketch-title" className={styles.sketch} data-purpose="sketch">
      <h3 id="sketch-title">{title}</h3>
      {ring ? null : <p className={styles.how}>{t('sketch.editingHow')}</p>}
      {sketch.hole ? <p className={styles.how}>{t('sketch.holeHow')}</p> : null}
      <Totals sketch={sketch} />
      {ring ? <NextLeg from={ring.at(-1) ?? null} /> : null}
      <Crossings figure={withHole(sketch)} />
      <LegTable figure={withHole(sketch)} quantity="measure.sketch" />
      <SketchActions sketch={sketch} />
    </section>
  )
}
