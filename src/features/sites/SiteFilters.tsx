import { useState } from 'react'
import { CRITICAL_MINERALS } from '../../domain/minerals/critical-mineral'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { FACET_VALUES, type FacetKey, type FacetValue } from '../../permalink/facets'
import { clearFilters, setFilterText, toggleFilter } from '../../store/filter-commands'
import { allSites, hasFilters } from '../../store/selectors/sites'
import { useAtlas, useAtlasStore } from '../../store/use-atlas'
import { Button } from '../../ui/Button'
import { FacetGroup } from './FacetGroup'
import styles from './SiteFilters.module.css'
import { useFacetOptions } from './use-facet-options'

const FACETS = Object.keys(FACET_VALUES) as FacetKey[]

/** Says which critical minerals of the speech no site stands for: an empty filter value must not look like a fault. */
const useMineralsWithoutSite = (): string | null => {
  const { t } = useTranslation(['sites', 'vocabulary'])
  const format = useFormat()
  const sites = useAtlas(allSites)
  const missing = CRITICAL_MINERALS.filter((mineral) => !sites.some((site) => site.criticalMinerals.includes(mineral)))
  if (missing.length === 0) return null
  return t('noKnownSite', {
    minerals: format.list(missing.map((mineral) => t(`vocabulary:criticalMineral.${mineral}`))),
  })
}

/** What the map, the table and every count are narrowed down to. */
export const SiteFilters = () => {
  const { t } = useTranslation('sites')
  const store = useAtlasStore()
  const filters = useAtlas((state) => state.session.filters)
  const filtered = useAtlas(hasFilters)
  const options = useFacetOptions()
  const withoutSite = useMineralsWithoutSite()
  const format = useFormat()
  const chosen = FACETS.reduce((sum, facet) => sum + filters[facet].length, 0)
  // closed at first, so that the table is in sight; open where a link has already chosen something
  const [openAtFirst] = useState(chosen > 0)
  return (
    <div className={styles.filters} data-purpose="site-filters">
      <label className={styles.text}>
        <span>{t('text.label')}</span>
        <input
          type="search"
          data-filter="text"
          value={filters.text}
          placeholder={t('text.placeholder')}
          onChange={(event) => setFilterText(store, event.target.value)}
        />
      </label>
      <details className={styles.facets} data-purpose="facets" open={openAtFirst}>
        <summary>
          {t('filters')}
          {chosen > 0 ? (
            <span className={styles.chosen}>{t('chosen', { count: chosen, n: format.number(chosen) })}</span>
          ) : null}
        </summary>
        {FACETS.map((facet) => (
          <FacetGroup
            key={facet}
            facet={facet}
            label={t(`facet.${facet}`)}
            options={options[facet]}
            chosen={filters[facet]}
            onToggle={(value) => toggleFilter(store, facet, value as FacetValue<typeof facet>)}
            note={facet === 'criticalMinerals' ? withoutSite : null}
          />
        ))}
      </details>
      <Button data-action="clear-filters" disabled={!filtered} onClick={() => clearFilters(store)}>
        {t('clear')}
      </Button>
    </div>
  )
}
