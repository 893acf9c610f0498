import type { CorridorVariantId, VariantId } from '../../domain/corridor/corridor-variant'
import type { AreaCode } from '../../domain/provinces'
import { useFormat } from '../../i18n/use-format'
import { useName } from '../../i18n/use-name'
import { useTranslation } from '../../i18n/use-translation'
import type { FacetKey } from '../../permalink/facets'
import type { Camera, Selection } from '../../permalink/snapshot'
import { ownNameOf } from '../../store/selectors/corridor-courses'
import { selectedRecord } from '../../store/selectors/selected'
import type { AtlasState } from '../../store/state'
import { Quantity } from '../../ui/Quantity'
import type { ComparedValue } from './differences'

const VOCABULARY = {
  commodityGroups: 'commodityGroup',
  statuses: 'status',
  provinces: 'area',
  accuracies: 'accuracy',
  criticalMinerals: 'criticalMineral',
} as const satisfies Record<FacetKey, string>

const useWordsOf = (state: AtlasState) => {
  const { t } = useTranslation(['compare', 'vocabulary', 'common'])
  const format = useFormat()
  const nameOf = useName()
  const facet = (key: FacetKey, values: readonly string[]): string =>
    values.length === 0
      ? t('compare:all')
      : format.list(values.map((value) => t(`vocabulary:${VOCABULARY[key]}.${value}` as never) as string))
  const course = (id: VariantId): string => ownNameOf(state, id) ?? t(`vocabulary:variant.${id as CorridorVariantId}`)
  const selection = (selected: Selection | null): string => {
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
  const area = (code: AreaCode | 'PK-BA-KP'): string => t(`vocabulary:area.${code}`)
  return { t, format, facet, course, selection, camera, area }
}

type ValueTextProps = {
  /** Of the quantity, where it is one. */
  readonly name: string
  readonly value: ComparedValue
  readonly state: AtlasState
}

/** What one view has, in words or as a quantity. */
export const ValueText = ({ name, value, state }: ValueTextProps) => {
  const { t, format, ...words } = useWordsOf(state)
  const ratio = (share: number, digits: number) => (
    <Quantity name={name} value={share} unit="1">
      {format.percent(share, digits)}
    </Quantity>
  )
  if (value.as === 'shown') return t(value.shown ? 'compare:shown' : 'compare:hidden')
  if (value.as === 'opacity') return ratio(value.share, 0)
  if (value.as === 'facet') return words.facet(value.facet, value.values)
  if (value.as === 'text') return value.text === '' ? t('common:none') : <bdi>{value.text}</bdi>
  if (value.as === 'course') return <bdi>{words.course(value.course)}</bdi>
  if (value.as === 'selection') return <bdi>{words.selection(value.selection)}</bdi>
  if (value.as === 'camera') return words.camera(value.camera)
  if (value.as === 'count')
    return (
      <Quantity name={name} value={value.count} unit="1">
        {format.number(value.count)}
      </Quantity>
    )
  if (value.as === 'metres')
    return value.metres === null ? (
      t('common:loading')
    ) : (
      <Quantity name={name} value={value.metres} unit="m">
        {format.kilometres(value.metres, value.metres % 1000 === 0 ? 0 : 1)}
      </Quantity>
    )
  return value.share === null ? (
    t('common:loading')
  ) : (
    <>
      {ratio(value.share, 2)} {t('compare:ofArea', { area: words.area(value.of) })}
    </>
  )
}
