import bbox from '@turf/bbox'
import { formatSheet } from '../../domain/coverage/sheet-number'
import type { CitedMap } from '../../domain/mapping/cited-map'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { camera } from '../../map/camera-port'
import { isSameSelection, select } from '../../store/selection-commands'
import { setThemeVisible } from '../../store/theme-commands'
import { useAtlas, useAtlasStore } from '../../store/use-atlas'
import { AsPublished } from '../../ui/AsPublished'
import { Citations } from '../../ui/Citations'
import styles from './CitedMapItem.module.css'

/** A quadrangle with its neighbours round it. */
const CLOSEST = 8

const useShowMap = (id: string) => {
  const store = useAtlasStore()
  const citedMaps = useAtlas(({ datasets }) => datasets.citedMaps)
  return () => {
    setThemeVisible(store, 'cited-maps', true)
    select(store, { kind: 'cited-map', id })
    const features = citedMaps.status === 'ready' ? citedMaps.value.collection.features : []
    const feature = features.find(({ properties }) => properties?.id === id)
    if (!feature?.geometry) return
    const [west, south, east, north] = bbox(feature.geometry)
    camera.fitBounds([west, south, east, north], CLOSEST)
  }
}

/** One published map: title as printed, year, scale, sheets and where it is cited; a placed one can be flown to. */
export const CitedMapItem = ({ map }: { readonly map: CitedMap }) => {
  const { t } = useTranslation('coverage')
  const format = useFormat()
  const { id, title, authors, year, publisher, scale, sheets, drawable, placed, note, source, address } = map
  const selected = useAtlas(({ session }) => isSameSelection(session.selection, { kind: 'cited-map', id }))
  const show = useShowMap(id)
  const byline = [authors, publisher, year].filter((part) => part !== null).join(' · ')
  const facts = [
    scale === null ? t('maps.scaleUnstated') : t('maps.scale', { scale: `\u2068${scale}\u2069` }),
    ...(sheets.length > 0 ? [t('maps.sheets', { sheets: format.list(sheets.map(formatSheet)) })] : []),
    ...(placed ? [t(`maps.drawable.${drawable}`)] : []),
  ]
  return (
    <li className={styles.map} data-cited-map={id} data-selected={selected}>
      {placed ? (
        <button type="button" aria-pressed={selected} onClick={show}>
          <AsPublished>{title}</AsPublished>
        </button>
      ) : (
        <AsPublished>{title}</AsPublished>
      )}
      <small>
        <AsPublished>{byline}</AsPublished>
      </small>
      <small>{facts.join(' · ')}</small>
      {note ? (
        <small>
          <AsPublished>{note}</AsPublished>
        </small>
      ) : null}
      <Citations citations={source === null ? [] : [{ key: id, title: source, publisher: null, address }]} />
    </li>
  )
}
