import type { ReactNode } from 'react'
import { legsOf } from '../../domain/drawing/measure-drawing'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import type { MeasuredDrawing } from '../../store/selectors/drawings'
import { useAtlas } from '../../store/use-atlas'
import { Quantity } from '../../ui/Quantity'
import styles from './MeasurementItem.module.css'

const Row = ({ term, children }: { readonly term: string; readonly children: ReactNode }) => (
  <div>
    <dt>{`${term}: `}</dt>
    <dd>{children}</dd>
  </div>
)

const Bearings = ({ measured: { drawing, number } }: { readonly measured: MeasuredDrawing }) => {
  const { t } = useTranslation('measure')
  const format = useFormat()
  const [leg] = legsOf(drawing)
  if (drawing.kind !== 'bearing' || !leg || leg.setsOut === null || leg.arrives === null) return null
  return (
    <>
      <Row term={t('setsOut')}>
        <Quantity name={`measure.${number}.bearing.initial`} value={leg.setsOut} unit="deg">
          {format.degrees(leg.setsOut, 3)}
        </Quantity>
      </Row>
      <Row term={t('arrives')}>
        <Quantity name={`measure.${number}.bearing.final`} value={leg.arrives} unit="deg">
          {format.degrees(leg.arrives, 3)}
        </Quantity>
      </Row>
    </>
  )
}

/** The headline numbers of a figure, on the ellipsoid. */
export const Figures = ({ measured }: { readonly measured: MeasuredDrawing }) => {
  const { t } = useTranslation('measure')
  const format = useFormat()
  const units = useAtlas(({ session }) => session.units)
  const { drawing, number, length, area, perimeter } = measured
  const [place] = drawing.positions
  return (
    <dl className={styles.figures}>
      {length ? (
        <Row term={t('length')}>
          <Quantity name={`measure.${number}.length`} value={length.geodesic} unit="m">
            {format.length(length.geodesic, units.length)}
          </Quantity>
        </Row>
      ) : null}
      <Bearings measured={measured} />
      {area ? (
        <Row term={t('area')}>
          <Quantity name={`measure.${number}.area`} value={area.geodesic} unit="m2">
            {format.area(area.geodesic, units.area)}
          </Quantity>
        </Row>
      ) : null}
      {perimeter !== null ? (
        <Row term={t('perimeter')}>
          <Quantity name={`measure.${number}.perimeter`} value={perimeter} unit="m">
            {format.length(perimeter, units.length)}
          </Quantity>
        </Row>
      ) : null}
      {drawing.kind === 'point' && place ? (
        <Row term={t('position')}>
          <bdi dir="ltr">{`${place[1]}, ${place[0]}`}</bdi>
        </Row>
      ) : null}
    </dl>
  )
}
