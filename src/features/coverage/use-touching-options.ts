import type { CorridorVariantId } from '../../domain/corridor/corridor-variant'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { chosenVariant, ownNameOf } from '../../store/selectors/corridor-courses'
import { useAtlas } from '../../store/use-atlas'
import { TOUCHED, type Touched } from './touching-choices'

/** What the chosen course is called: by its user, or in the language on screen. */
export const useCourseName = (): string => {
  const { t } = useTranslation('vocabulary')
  const id = useAtlas(chosenVariant)
  const own = useAtlas((state) => ownNameOf(state, id))
  return own ?? t(`variant.${id as CorridorVariantId}`)
}

/** Everything sheets can be asked to touch, the user's lines and areas included. */
export const useTouchingOptions = (): readonly { readonly value: Touched; readonly label: string }[] => {
  const { t } = useTranslation('plan')
  const format = useFormat()
  const name = useCourseName()
  const buffer = useAtlas(({ session }) => session.buffer)
  const drawings = useAtlas(({ document }) => document.drawings)
  const distance = format.kilometres(buffer, 0)
  return [
    ...TOUCHED.map((value) => ({ value, label: t(`touching.${value}`, { name: `\u2068${name}\u2069`, distance }) })),
    ...drawings.flatMap((drawing, at) => {
      if (drawing.kind !== 'area' && drawing.kind !== 'distance') return []
      const label = drawing.name
        ? t('touching.drawing', { name: `\u2068${drawing.name}\u2069` })
        : t('touching.unnamed', { number: at + 1 })
      return [{ value: `drawing:${drawing.id}` as const, label }]
    }),
  ]
}
