import { useMemo } from 'react'
import type { Drawing } from '../../domain/drawing/drawing'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'

/** What a figure is called: its own name, or its kind and place in the list. */
export const useDrawingName = () => {
  const { t } = useTranslation('map')
  const format = useFormat()
  return useMemo(
    () =>
      ({ name, kind }: Pick<Drawing, 'name' | 'kind'>, number: number): string =>
        name ?? t(`drawn.${kind}`, { n: format.number(number) }),
    [t, format],
  )
}
