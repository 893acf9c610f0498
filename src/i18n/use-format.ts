import type { TFunction } from 'i18next'
import { type Format, makeFormat, type UnitKey } from './format'
import { useTranslation } from './use-translation'

/** Stands for the number while a unit's pattern is read from the catalogue. */
const SLOT = '\u0000'

/** Puts number and unit together by patterns that are read once. */
const unitWords = (t: TFunction<'common'>) => {
  const patterns = new Map<string, string>()
  return (unit: UnitKey, value: string): string => {
    const pattern = patterns.get(unit) ?? t(`unit.${unit}`, { value: SLOT })
    patterns.set(unit, pattern)
    return pattern.replace(SLOT, () => value)
  }
}

const shared = new WeakMap<object, Format>()

/** Formatters for numbers and quantities in the language on screen, one set for all who write in it. */
export const useFormat = (): Format => {
  const { t, i18n } = useTranslation('common')
  const format = shared.get(t) ?? makeFormat(i18n.language, unitWords(t))
  shared.set(t, format)
  return format
}
