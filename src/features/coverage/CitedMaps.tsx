import type { CitedMap } from '../../domain/mapping/cited-map'
import { useTranslation } from '../../i18n/use-translation'
import { retryDataset } from '../../store/dataset-commands'
import { setThemeVisible } from '../../store/theme-commands'
import { useAtlas, useAtlasStore } from '../../store/use-atlas'
import { DatasetState } from '../../ui/DatasetState'
import { Disclosure } from '../../ui/Disclosure'
import { CitedMapItem } from './CitedMapItem'
import styles from './CitedMaps.module.css'
import { CitedSheets } from './CitedSheets'

const MapList = ({ maps, purpose }: { readonly maps: readonly CitedMap[]; readonly purpose: string }) => (
  <ul className={styles.maps} data-purpose={purpose}>
    {maps.map((map) => (
      <CitedMapItem key={map.id} map={map} />
    ))}
  </ul>
)

const Groups = ({ maps }: { readonly maps: readonly CitedMap[] }) => {
  const { t } = useTranslation('coverage')
  const placed = maps.filter((map) => map.placed)
  const mapped = placed.filter(({ drawable }) => drawable !== 'no')
  const named = placed.filter(({ drawable }) => drawable === 'no')
  const unplaced = maps.filter((map) => !map.placed)
  if (maps.length === 0) return <p>{t('maps.none')}</p>
  return (
    <>
      <CitedSheets maps={maps} />
      <MapList maps={mapped} purpose="cited-maps" />
      {named.length === 0 ? null : (
        <Disclosure summary={t('maps.named', { count: named.length })} purpose="named-maps">
          <MapList maps={named} purpose="named-map-list" />
        </Disclosure>
      )}
      {unplaced.length === 0 ? null : (
        <Disclosure summary={t('maps.bibliography', { count: unplaced.length })} purpose="bibliography">
          <MapList maps={unplaced} purpose="bibliography-list" />
        </Disclosure>
      )}
    </>
  )
}

/** The published maps that can be named one by one: examples, never the state of mapping. */
export const CitedMaps = () => {
  const { t } = useTranslation('coverage')
  const store = useAtlasStore()
  const citedMaps = useAtlas(({ datasets }) => datasets.citedMaps)
  const onMap = useAtlas(({ session }) => session.themes['cited-maps'].visible)
  return (
    <section aria-labelledby="cited-title" className={styles.cited}>
      <h3 id="cited-title">{t('maps.title')}</h3>
      <p>{t('maps.explain')}</p>
      <label className={styles.toggle}>
        <input
          type="checkbox"
          data-purpose="cited-maps-on-map"
          checked={onMap}
          onChange={(event) => setThemeVisible(store, 'cited-maps', event.target.checked)}
        />
        {t('maps.onMap')}
      </label>
      {citedMaps.status === 'ready' ? (
        <Groups maps={citedMaps.value.records} />
      ) : (
        <DatasetState loadable={citedMaps} onRetry={() => retryDataset(store, 'citedMaps')} />
      )}
    </section>
  )
}
