import { useCallback } from 'react'
import { townAt } from '../../domain/corridor/own-course'
import type { OwnVariant } from '../../domain/corridor/own-variant'
import { useName } from '../../i18n/use-name'
import { usePositionText } from '../../i18n/use-position-text'
import { useAtlas } from '../../store/use-atlas'

/** Gives what a point of an own course is called: the town it stands on, its name, or its coordinates. */
export const usePointName = (): ((own: OwnVariant, at: number) => string) => {
  const corridor = useAtlas(({ datasets }) => datasets.corridor)
  const nameOf = useName()
  const positionText = usePositionText()
  return useCallback(
    ({ points }: OwnVariant, at: number) => {
      const point = points[at]
      if (!point) return ''
      const town = corridor.status === 'ready' ? townAt(point, [...corridor.value.nodes.values()]) : undefined
      return town ? nameOf(town) : (point.name ?? positionText(point.position))
    },
    [corridor, nameOf, positionText],
  )
}
