import type { Drawing } from '../../domain/drawing/drawing'
import { legsOf } from '../../domain/drawing/measure-drawing'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import type { MeasuredDrawing } from '../../store/selectors/drawings'
import { useAtlas } from '../../store/use-atlas'
import { useDrawingName } from './use-drawing-name'

/** A measurement as plain text for a message or a report: results, method, legs and coordinates. */
export const useMeasurementText = () => {
  const { t } = useTranslation('measure')
  const format = useFormat()
  const units = useAtlas(({ session }) => session.units)
  const nameOf = useDrawingName()
  return ({ drawing, number, length, area, perimeter }: MeasuredDrawing): string => {
    const said = (word: 'length' | 'area' | 'perimeter', value: string) => `${t(word)}: ${value}`
    const legsAlong = (positions: Drawing['positions']) =>
      legsOf({ kind: drawing.kind, positions }).map(({ length: each, setsOut }, at) => {
        const bearing = setsOut === null ? '' : ` · ${format.degrees(setsOut)}`
        return `${t('leg', { number: format.number(at + 1) })}: ${format.length(each, units.length)}${bearing}`
      })
    const legs = legsAlong(drawing.positions)
    const holes = drawing.holes.flatMap((hole, at) => [
      `${t('holeLegs', { number: format.number(at + 1) })}:`,
      ...legsAlong(hole),
    ])
    return [
      nameOf(drawing, number),
      ...(length ? [said('length', format.length(length.geodesic, units.length))] : []),
      ...(area ? [said('area', format.area(area.geodesic, units.area))] : []),
      ...(perimeter === null ? [] : [said('perimeter', format.length(perimeter, units.length))]),
      ...(length || area ? [t('methods.geodesic')] : []),
      ...(legs.length > 1 ? legs : []),
      ...holes,
      `${t('position')}:`,
      ...[drawing.positions, ...drawing.holes].flat().map(([lon, lat]) => `${lat}, ${lon}`),
    ].join('\n')
  }
}
