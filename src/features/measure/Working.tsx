import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import type { MeasuredDrawing } from '../../store/selectors/drawings'
import { useAtlas } from '../../store/use-atlas'
import { Disclosure } from '../../ui/Disclosure'
import { LegTable } from './LegTable'
import { MethodTable } from './MethodTable'

/** Opens one measurement: its legs, and the same quantity by three methods. */
export const Working = ({ measured }: { readonly measured: MeasuredDrawing }) => {
  const { t } = useTranslation('measure')
  const format = useFormat()
  const units = useAtlas(({ session }) => session.units)
  const { drawing, number, length, area } = measured
  if (!length && !area) return null
  const latitude = drawing.positions.reduce((sum, [, lat]) => sum + lat, 0) / drawing.positions.length
  return (
    <Disclosure summary={t('methods.summary')} purpose="measure-methods">
      {length ? (
        <MethodTable
          title={t('length')}
          quantity={`measure.${number}.length`}
          unit="m"
          results={length}
          latitude={latitude}
          say={(value) => format.length(value, units.length)}
        />
      ) : null}
      {area ? (
        <MethodTable
          title={t('area')}
          quantity={`measure.${number}.area`}
          unit="m2"
          results={area}
          latitude={latitude}
          say={(value) => format.area(value, units.area)}
        />
      ) : null}
      <LegTable figure={drawing} quantity={`measure.${number}`} />
    </Disclosure>
  )
}
