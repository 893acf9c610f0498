import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'

/** Megabytes, with a digit after the point where there are few; words for a size nobody stated. */
export const useSizeWords = (): ((bytes: number | null) => string) => {
  const { t } = useTranslation(['data', 'tiles'])
  const format = useFormat()
  return (bytes) => {
    if (bytes === null) return t('tiles:sizeUnknown')
    const megabytes = bytes / 1e6
    return t('tiles:megabytes', { n: format.number(megabytes, megabytes < 0.1 ? 3 : megabytes < 10 ? 1 : 0) })
  }
}
