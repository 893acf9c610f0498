import { useMemo } from 'react'
import { makeFormat } from './format'
import { useTranslation } from './use-translation'

/** Formatters for numbers and quantities in the language on screen. */
export const useFormat = () => {
  const { t, i18n } = useTranslation('common')
  const language = i18n.language
  return useMemo(() => makeFormat(language, (unit, value) => t(`unit.${unit}`, { value })), [language, t])
}
