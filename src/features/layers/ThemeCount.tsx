import type { DatasetId } from '../../data/datasets'
import type { ThemeId } from '../../domain/themes'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { siteCounts } from '../../store/selectors/sites'
import type { AtlasState } from '../../store/state'
import { useAtlas } from '../../store/use-atlas'
import { Quantity } from '../../ui/Quantity'
import { ShownOfTotal } from './ShownOfTotal'
import styles from './ThemeRow.module.css'

/** The files whose features a theme draws; the buffer and the relief have none to count. */
const FILES: Readonly<Partial<Record<ThemeId, readonly string[]>>> = {
  provinces: ['provinces'],
  water: ['rivers', 'lakes'],
  borders: ['borders'],
  toposheets: ['toposheets'],
  'cited-maps': ['cited-maps'],
  zones: ['zones'],
  corridor: ['corridor', 'corridor-nodes'],
  towns: ['towns'],
}

/** The dataset without which a theme holds an unknown number of features, not none. */
const DATASET: Readonly<Partial<Record<ThemeId, DatasetId>>> = {
  sites: 'deposits',
  towns: 'towns',
  zones: 'zones',
  corridor: 'corridor',
  provinces: 'provinces',
}

/** Counts come with the manifest, so that a layer nobody asked for yet can say how much it holds. */
const featuresOf = (theme: ThemeId, { datasets: { manifest }, document }: AtlasState): number | null => {
  if (theme === 'coverage') return document.sheets.length
  const files = FILES[theme]
  if (!files || manifest.status !== 'ready') return null
  return manifest.value.files.reduce((sum, { id, count }) => (files.includes(id) ? sum + (count ?? 0) : sum), 0)
}

/** How much a theme holds. */
export const ThemeCount = ({ theme }: { readonly theme: ThemeId }) => {
  const { t } = useTranslation('layers')
  const format = useFormat()
  const sites = useAtlas(siteCounts)
  const features = useAtlas((state) => featuresOf(theme, state))
  const failed = useAtlas(
    ({ datasets }) => DATASET[theme] !== undefined && datasets[DATASET[theme]].status === 'failed',
  )
  if (failed) return <span className={styles.count}>{t('notLoaded')}</span>
  if (theme === 'sites') return <ShownOfTotal name="sites" {...sites} />
  if (features === null) return null
  const key = theme === 'coverage' ? 'ticked' : 'features'
  return (
    <span className={styles.count}>
      <Quantity name={`layer.${theme}.features`} value={features} unit="1">
        {t(key, { count: features, n: format.number(features) })}
      </Quantity>
    </span>
  )
}
