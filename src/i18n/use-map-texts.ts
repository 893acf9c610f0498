import { useMemo } from 'react'
import type { MapTexts } from '../map/map-texts'
import { useFormat } from './use-format'
import { useTranslation } from './use-translation'

/** The words the map is given, in the language on screen; the same reference until that changes. */
export const useMapTexts = (): MapTexts => {
  const { t } = useTranslation('map')
  const format = useFormat()
  return useMemo(
    () => ({
      label: t('label'),
      instructions: t('instructions'),
      nothingInView: t('nothingInView'),
      nothingHere: t('nothingHere'),
      staticLabel: t('staticMap.label'),
      staticNotice: t('staticMap.notice'),
      staticCorridor: t('staticMap.corridor'),
      legLength: (straight, published) =>
        published === null
          ? t('legLength', { straight: format.kilometres(straight) })
          : t('legLengthBeside', {
              straight: format.kilometres(straight),
              published: format.kilometres(published, 0),
            }),
      post: (chainage) => format.kilometres(chainage, 0),
      station: (chainage) => t('station', { km: format.number(chainage / 1000, 1) }),
      handle: (kind, number, name, before = number - 1) =>
        t(kind === 'point' ? 'handle' : 'handleBetween', {
          number: format.number(number),
          before: format.number(before),
          // without a name there is no gap for one either
          name: name === null ? '' : ` ${name}`,
        }),
      drawn: {
        name: (kind, number) => t(`drawn.${kind}`, { n: format.number(number) }),
        whole: t('drawnWhole'),
        ofHole: (number) => t('drawnHole', { number: format.number(number) }),
        length: format.length,
        area: format.area,
      },
      walkedTo: (name, position, count) =>
        t('walkedTo', { name, position: format.number(position), total: format.number(count) }),
    }),
    [t, format],
  )
}
