import { formatSheet } from '../../domain/coverage/sheet-number'
import type { Deposit } from '../../domain/minerals/deposit'
import { isPinnedDown } from '../../domain/minerals/location-accuracy'
import { useTranslation } from '../../i18n/use-translation'
import { CommodityNames } from '../../ui/CommodityNames'
import { CommoditySymbol } from '../../ui/CommoditySymbol'
import { TwoNames } from '../../ui/TwoNames'
import styles from './SiteTable.module.css'

type SiteRowProps = {
  readonly site: Deposit
  readonly selected: boolean
  /** Whether the Tab key stops here. */
  readonly stop: boolean
  readonly onOpen: () => void
  readonly onVisit: () => void
  readonly onHover: (over: boolean) => void
}

/** One site as a row: the same symbol, names and words as on the map and in its card. */
export const SiteRow = ({ site, selected, stop, onOpen, onVisit, onHover }: SiteRowProps) => {
  const { t } = useTranslation(['sites', 'vocabulary'])
  return (
    <tr
      data-site={site.id}
      aria-selected={selected}
      tabIndex={stop ? 0 : -1}
      onClick={onOpen}
      onFocus={onVisit}
      onMouseEnter={() => onHover(true)}
      onMouseLeave={() => onHover(false)}
    >
      <th scope="row">
        <span className={styles.site}>
          <CommoditySymbol group={site.commodityGroup} hollow={!isPinnedDown(site.locationAccuracy)} />
          <TwoNames name={site.name} nameUr={site.nameUr} />
        </span>
      </th>
      <td>
        <CommodityNames commodities={site.commodities} />
      </td>
      <td>{t(`vocabulary:status.${site.status}`)}</td>
      <td>{t(`vocabulary:area.${site.province}`)}</td>
      <td>{t(`vocabulary:accuracy.${site.locationAccuracy}`)}</td>
      <td>{site.sheet === null ? t('table.noSheet') : <bdi>{formatSheet(site.sheet)}</bdi>}</td>
    </tr>
  )
}
