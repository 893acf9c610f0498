import { useCallback } from 'react'
import type { Position } from '../domain/position'
import { useTranslation } from './use-translation'

/** Three decimals are some 100 m: as fine as a point can be dragged at the zoom where the atlas ends. */
const DIGITS = 3

/** Writes a position as it can be typed back: latitude, then longitude. */
export const usePositionText = (): ((position: Position, digits?: number) => string) => {
  const { t } = useTranslation('corridor')
  return useCallback(
    ([lon, lat]: Position, digits = DIGITS) =>
      `\u2066${t('own.coordinates', { lat: lat.toFixed(digits), lon: lon.toFixed(digits) })}\u2069`,
    [t],
  )
}
