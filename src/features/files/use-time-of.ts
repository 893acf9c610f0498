import { useCallback } from 'react'
import { useTranslation } from '../../i18n/use-translation'

/** Writes a moment in the language on screen and the reader's own time. Units: milliseconds since 1970. */
export const useTimeOf = (): ((moment: number) => string) => {
  const { i18n } = useTranslation()
  return useCallback(
    (moment: number) =>
      new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeStyle: 'short' }).format(moment),
    [i18n.language],
  )
}
