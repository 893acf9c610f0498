import { formatSheet } from '../../domain/coverage/sheet-number'
import type { Deposit } from '../../domain/minerals/deposit'
import { useFormat } from '../../i18n/use-format'
import { useName } from '../../i18n/use-name'
import { useTranslation } from '../../i18n/use-translation'
import { siteCounts, visibleSites } from '../../store/selectors/sites'
import type { AtlasState } from '../../store/state'
import { CommodityNames } from '../../ui/CommodityNames'
import type { TableOnPaper, TableRow } from './PrintedTable'

const COLUMNS = ['name', 'commodities', 'status', 'province', 'accuracy', 'sheet'] as const

/** The sites that pass the filters, by name, as their panel lists them. */
export const useSiteTable = (): ((state: AtlasState) => TableOnPaper | null) => {
  const { t, i18n } = useTranslation(['page', 'sites', 'vocabulary'])
  const format = useFormat()
  const nameOf = useName()
  const rowOf = (site: Deposit): TableRow => ({
    id: site.id,
    name: nameOf(site),
    cells: [
      { content: <CommodityNames commodities={site.commodities} /> },
      { content: t(`vocabulary:status.${site.status}`) },
      { content: t(`vocabulary:area.${site.province}`) },
      { content: t(`vocabulary:accuracy.${site.locationAccuracy}`) },
      { content: site.sheet === null ? t('sites:table.noSheet') : <bdi>{formatSheet(site.sheet)}</bdi> },
    ],
  })
  return (state) => {
    const { shown, total } = siteCounts(state)
    const inOrder = new Intl.Collator(i18n.language)
    const rows = visibleSites(state)
      .map(rowOf)
      .sort((one, other) => inOrder.compare(one.name, other.name))
    return rows.length === 0
      ? null
      : {
          caption: t('table.sites'),
          says: t('table.sitesSay', { shown: format.number(shown), total: format.number(total) }),
          head: COLUMNS.map((column) => t(`sites:table.${column}`)),
          rows,
        }
  }
}
