import { inverse } from '../../domain/earth/inverse'
import { compassBearing } from '../../domain/measure/azimuth'
import type { Position } from '../../domain/position'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { useAtlas } from '../../store/use-atlas'

/** Metres: right after a point is set the crosshair still stands on it. */
const NO_LEG_YET = 1

/** How far, and on which bearing, it is from the last point to the pointer or the crosshair. */
export const NextLeg = ({ from }: { readonly from: Position | null }) => {
  const { t } = useTranslation('measure')
  const format = useFormat()
  const pointer = useAtlas(({ session }) => session.pointer)
  const unit = useAtlas(({ session }) => session.units.length)
  if (!from || !pointer) return null
  const { distance, azimuthAtStart } = inverse(from, pointer)
  if (distance < NO_LEG_YET) return null
  return (
    <p>
      {t('sketch.next')}
      {': '}
      {format.length(distance, unit)}
      {' · '}
      {format.degrees(compassBearing(azimuthAtStart))}
    </p>
  )
}
