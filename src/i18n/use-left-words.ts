import type { OwnParts } from '../store/own-work-of-link'
import type { LeftBehind } from '../store/shared-link'
import { useFormat } from './use-format'
import { useOwnWords } from './use-own-words'
import { useTranslation } from './use-translation'

const NOTHING: OwnParts & LeftBehind = { drawings: 0, variants: 0, stories: 0, layers: 0, views: 0, mappedGround: 0 }

type Counts = Partial<OwnParts & LeftBehind>

/**
 * Says what of the reader's work a link does not carry, with numbers; null where it carries all of it. `list` gives the
 * bare list, for other sentences.
 */
export const useLeftWords = () => {
  const { t } = useTranslation('share')
  const format = useFormat()
  const words = useOwnWords()
  const list = (counts: Counts): string | null => {
    const left = { ...NOTHING, ...counts }
    const own = words(left)
    const others = (['layers', 'views', 'mappedGround'] as const).flatMap((what) =>
      left[what] === 0 ? [] : [t(`left.${what}`, { count: left[what], number: format.number(left[what]) })],
    )
    const parts = [...(own === '' ? [] : [own]), ...others]
    return parts.length === 0 ? null : format.list(parts)
  }
  const says = (counts: Counts): string | null => {
    const parts = list(counts)
    return parts === null ? null : t('left.says', { parts })
  }
  return { list, says }
}
