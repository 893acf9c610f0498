import { formatSheet } from '../../domain/coverage/sheet-number'
import { distanceBetween } from '../../domain/earth/inverse'
import type { Metres } from '../../domain/units'
import { useFormat } from '../../i18n/use-format'
import { useName } from '../../i18n/use-name'
import { useNodeName } from '../../i18n/use-node-name'
import { useTranslation } from '../../i18n/use-translation'
import { type CorridorStrip, placeAlong } from '../../store/selectors/corridor-strip'
import { useAtlasStore } from '../../store/use-atlas'

/** Nearer than half of what is shown, one stands in the town. */
const AT_NODE = 50

export type StripReading = {
  readonly km: string
  readonly place: string
  readonly sheet: string
  readonly nearest: string
}

/** Puts a chainage of the chosen course into words: between which towns, on which sheet, near what. */
export const useStripReading = (strip: CorridorStrip): ((chainage: Metres) => StripReading) => {
  const { t } = useTranslation(['corridor', 'map'])
  const format = useFormat()
  const nameOf = useName()
  const nodeName = useNodeName()
  const store = useAtlasStore()
  const placeOf = (chainage: Metres): string => {
    const at = strip.nodes.find((node) => Math.abs(node.chainage - chainage) < AT_NODE)
    if (at) return t('strip.atNode', { node: nodeName(at.id) })
    const after = strip.nodes.findIndex((node) => node.chainage > chainage)
    const [from, to] = [strip.nodes[after - 1], strip.nodes[after]]
    return from && to ? t('strip.between', { from: nodeName(from.id), to: nodeName(to.id) }) : ''
  }
  const nearestTo = (chainage: Metres): string => {
    const here = placeAlong(store.getState(), chainage)
    if (!here) return ''
    const near = [...strip.sites, ...strip.towns].map(({ feature }) => ({
      name: nameOf(feature.record),
      distance: distanceBetween(here, feature.position),
    }))
    const [nearest] = near.sort((a, b) => a.distance - b.distance)
    return nearest
      ? t('strip.nearest', { name: nearest.name, distance: format.kilometres(nearest.distance) })
      : t('strip.nothingNear')
  }
  return (chainage) => {
    const sheet = strip.sheets.find(({ to }) => chainage <= to)?.sheet ?? null
    return {
      km: t('map:station', { km: format.number(chainage / 1000, 1) }),
      place: placeOf(chainage),
      sheet: sheet === null ? t('strip.noSheet') : t('strip.sheet', { sheet: `\u2066${formatSheet(sheet)}\u2069` }),
      nearest: nearestTo(chainage),
    }
  }
}
