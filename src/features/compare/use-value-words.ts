import { useMemo } from 'react'
import type { CorridorVariantId, VariantId } from '../../domain/corridor/corridor-variant'
import { useFormat } from '../../i18n/use-format'
import { useName } from '../../i18n/use-name'
import { useTranslation } from '../../i18n/use-translation'
import type { FacetKey } from '../../permalink/facets'
import type { Camera, Selection } from '../../permalink/snapshot'
import { ownNameOf } from '../../store/selectors/corridor-courses'
import { selectedRecord } from '../../store/selectors/selected'
import type { AtlasState } from '../../store/state'
import type { ComparedValue } from './differences'

const VOCABULARY = {
  commodityGroups: 'commodityGroup',
  statuses: 'status',
  provinces: 'area',
  accuracies: 'accuracy',
  criticalMinerals: 'criticalMineral',
} as const satisfies Record<FacetKey, string>

/** What one view has: its words; for a quantity the number they stand for, and what follows it. */
export type ValueWords = {
  readonly text: string
  readonly quantity: { readonly value: number; readonly unit: 'm' | '1'; readonly after: string } | null
}

const words = (text: string): ValueWords => ({ text, quantity: null })

/** Says what a view has, in words or as a quantity. */
export const useValueWords = (): ((value: ComparedValue, state: AtlasState) => ValueWords) => {
  const { t } = useTranslation(['compare', 'vocabulary', 'common'])
  const format = useFormat()
  const nameOf = useName()
  return useMemo(() => {
    const facet = (key: FacetKey, values: readonly string[]): string =>
      values.length === 0
        ? t('compare:all')
        : format.list(values.map((value) => t(`vocabulary:${VOCABULARY[key]}.${value}` as never) as string))
    const course = (state: AtlasState, id: VariantId): string =>
      ownNameOf(state, id) ?? t(`vocabulary:variant.${id as CorridorVariantId}`)
    const selection = (state: AtlasState, selected: Selection | null): string => {
      if (!selected) return t('common:none')
      const { record } = selectedRecord(state) ?? {}
      if (!record || !('name' in record)) return selected.id
      return nameOf({ name: record.name, nameUr: 'nameUr' in record ? record.nameUr : null })
    }
    const camera = (at: Camera | null): string =>
      at === null
        ? t('compare:opening')
        : t('compare:place', {
            zoom: format.number(at.zoom, 1),
            lat: format.degrees(at.lat, 2),
            lon: format.degrees(at.lon, 2),
          })
    const quantity = (text: string, value: number, unit: 'm' | '1', after = ''): ValueWords => ({
      text,
      quantity: { value, unit, after },
    })
    return (value, state) => {
      switch (value.as) {
        case 'shown':
          return words(t(value.shown ? 'compare:shown' : 'compare:hidden'))
        case 'opacity':
          return quantity(format.percent(value.share, 0), value.share, '1')
        case 'facet':
          return words(facet(value.facet, value.values))
        case 'text':
          return words(value.text === '' ? t('common:none') : value.text)
        case 'course':
          return words(course(state, value.course))
        case 'selection':
          return words(selection(state, value.selection))
        case 'camera':
          return words(camera(value.camera))
        case 'count':
          return quantity(format.number(value.count), value.count, '1')
        case 'metres':
          if (value.metres === null) return words(t('common:loading'))
          return quantity(format.kilometres(value.metres, value.metres % 1000 === 0 ? 0 : 1), value.metres, 'm')
        case 'share':
          if (value.share === null) return words(t('common:loading'))
          return quantity(
            format.percent(value.share, 2),
            value.share,
            '1',
            t('compare:ofArea', { area: t(`vocabulary:area.${value.of}`) }),
          )
      }
    }
  }, [t, format, nameOf])
}
