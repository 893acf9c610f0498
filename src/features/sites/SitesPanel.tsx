import { useTranslation } from '../../i18n/use-translation'
import { retryDataset } from '../../store/dataset-commands'
import { allSites, visibleSites } from '../../store/selectors/sites'
import { useAtlas, useAtlasStore } from '../../store/use-atlas'
import { DatasetState } from '../../ui/DatasetState'
import { ShownCount } from './ShownCount'
import { SiteFilters } from './SiteFilters'
import styles from './SitesPanel.module.css'
import { SiteTable } from './SiteTable'

/** Filters and the table of sites. */
export const SitesPanel = () => {
  const { t } = useTranslation('sites')
  const store = useAtlasStore()
  const deposits = useAtlas((state) => state.datasets.deposits)
  const total = useAtlas(allSites).length
  const sites = useAtlas(visibleSites)
  const selection = useAtlas((state) => state.session.selection)
  const isHidden =
    selection?.kind === 'site' &&
    deposits.status === 'ready' &&
    deposits.value.byId.has(selection.id) &&
    !sites.some((site) => site.id === selection.id)
  return (
    <section className={styles.panel} aria-labelledby="sites-title" data-purpose="sites-panel">
      <h2 id="sites-title">{t('title')}</h2>
      {deposits.status === 'ready' ? (
        <>
          <ShownCount />
          <SiteFilters />
          {isHidden ? <p className={styles.note}>{t('hiddenSelection')}</p> : null}
          {sites.length > 0 ? (
            <SiteTable sites={sites} />
          ) : (
            <p className={styles.note}>{t(total === 0 ? 'empty.none' : 'empty.filtered')}</p>
          )}
        </>
      ) : (
        <DatasetState loadable={deposits} onRetry={() => retryDataset(store, 'deposits')} />
      )}
    </section>
  )
}
