import { CORRIDOR_BUFFER, type DenominatorId, isNamed, OUTCROP } from '../domain/coverage/denominator-choice'
import { chosenVariant } from '../store/selectors/corridor-courses'
import { useAtlas } from '../store/use-atlas'
import { useFormat } from './use-format'
import { useTranslation } from './use-translation'
import { useUsablePolygons } from './use-usable-polygons'
import { useVariantName } from './use-variant-name'

/** What a denominator is called. */
export const useDenominatorName = (): ((id: DenominatorId) => string) => {
  const { t } = useTranslation(['cover', 'vocabulary'])
  const format = useFormat()
  const buffer = useAtlas(({ session }) => session.buffer)
  const usable = useUsablePolygons()
  const course = useVariantName()(useAtlas(chosenVariant))
  return (id) => {
    if (id === OUTCROP) return t('result.outcrop')
    if (id === CORRIDOR_BUFFER)
      return t('result.buffer', { distance: format.kilometres(buffer, 0), course: `\u2068${course}\u2069` })
    if (isNamed(id)) return t(`vocabulary:area.${id}`)
    return usable.find(({ kind, id: own }) => `${kind}:${own}` === id)?.name ?? ''
  }
}
