import {
  DEEPEST_TILES,
  MAX_FILE_BYTES,
  MAX_INFLATED_BYTES,
  MAX_TILE_BYTES,
  MAX_VERTICES,
} from '../../domain/imported/import-limits'
import type { Refusal } from '../../domain/imported/import-problem'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { withoutEmptyBrackets } from './without-empty-brackets'

/** Why a file or its tiles cannot be used, in words: what, where, what next. */
export const useRefusalWords = (): ((refusal: Pick<Refusal, 'kind' | 'detail'>) => string) => {
  const { t } = useTranslation('data')
  const format = useFormat()
  return ({ kind, detail }) =>
    withoutEmptyBrackets(
      t(`refusal.${kind}`, {
        detail: `\u2068${detail}\u2069`,
        megabytes: format.number(MAX_FILE_BYTES / 1e6),
        inflated: format.number(MAX_INFLATED_BYTES / 1e6),
        vertices: format.number(MAX_VERTICES),
        tile: format.number(MAX_TILE_BYTES / 1e6),
        deepest: format.number(DEEPEST_TILES),
      }),
    )
}
