import { useCallback } from 'react'
import type { CorridorVariantId, VariantId } from '../domain/corridor/corridor-variant'
import { useAtlas } from '../store/use-atlas'
import { useTranslation } from './use-translation'

/** Gives what a course is called: what the user calls it, or its name in the language on screen. */
export const useVariantName = (): ((id: VariantId) => string) => {
  const { t } = useTranslation('vocabulary')
  const own = useAtlas(({ document }) => document.variants)
  return useCallback(
    (id: VariantId) => own.find((each) => each.id === id)?.name ?? t(`variant.${id as CorridorVariantId}`),
    [t, own],
  )
}
