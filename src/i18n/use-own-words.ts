import type { OwnParts } from '../store/own-work-of-link'
import { useFormat } from './use-format'
import { useTranslation } from './use-translation'

const PARTS = ['drawings', 'variants', 'stories'] as const

/** Counts parts of one's own work in words: “3 drawings and 1 corridor variant”. */
export const useOwnWords = (): ((parts: OwnParts) => string) => {
  const { t } = useTranslation('share')
  const format = useFormat()
  return (parts) =>
    format.list(
      PARTS.filter((part) => parts[part] > 0).map((part) =>
        t(`own.${part}`, { count: parts[part], number: format.number(parts[part]) }),
      ),
    )
}
