import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { useAtlas } from '../../store/use-atlas'

const denominatorOf = (scale: string): number => Number(scale.replace(/^1:|,/g, ''))

/** The scales the cited maps that are drawn were published at; nothing while they are on their way. */
export const ScalesOfCited = () => {
  const { t } = useTranslation('map')
  const format = useFormat()
  const maps = useAtlas(({ datasets }) =>
    datasets.citedMaps.status === 'ready' ? datasets.citedMaps.value.records : null,
  )
  if (!maps) return null
  const placed = maps.filter((map) => map.placed).map(({ scale }) => scale)
  const stated = [...new Set(placed.flatMap((scale) => scale ?? []))].sort(
    (a, b) => denominatorOf(a) - denominatorOf(b),
  )
  const unstated = placed.includes(null) ? [t('citedScaleUnstated')] : []
  return <span data-purpose="cited-scales">{t('citedScales', { scales: format.list([...stated, ...unstated]) })}</span>
}
