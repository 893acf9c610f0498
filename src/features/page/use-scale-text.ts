import { useCallback } from 'react'
import { useFormat } from '../../i18n/use-format'

/** Writes a scale as 1:n, three figures of n; it runs from left to right in every language. */
export const useScaleText = (): ((n: number) => string) => {
  const format = useFormat()
  return useCallback(
    (n: number) => `\u2066${format.number(1)}:${format.number(Number(n.toPrecision(3)))}\u2069`,
    [format],
  )
}
