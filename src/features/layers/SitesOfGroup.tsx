import { COMMODITY_GROUPS } from '../../domain/minerals/commodity-group'
import type { Deposit } from '../../domain/minerals/deposit'
import { isPinnedDown } from '../../domain/minerals/location-accuracy'
import type { LegendId } from '../../map/style/legend-row'
import { allSites, visibleSites } from '../../store/selectors/sites'
import { useAtlas } from '../../store/use-atlas'
import { ShownOfTotal } from './ShownOfTotal'

/** The sites a legend row stands for: a commodity group, or all that are drawn hollow. */
const belongsTo = (id: LegendId): ((site: Deposit) => boolean) =>
  COMMODITY_GROUPS.some((group) => group === id)
    ? (site) => site.commodityGroup === id
    : (site) => site.position !== null && !isPinnedDown(site.locationAccuracy)

/** How many sites of a legend row pass the filters, of how many. */
export const SitesOfGroup = ({ id }: { readonly id: LegendId }) => {
  const failed = useAtlas(({ datasets }) => datasets.deposits.status === 'failed')
  const shown = useAtlas(visibleSites)
  const all = useAtlas(allSites)
  const belongs = belongsTo(id)
  // a file that failed holds an unknown number, not none
  if (failed) return null
  return (
    <ShownOfTotal name={`sites.group.${id}`} shown={shown.filter(belongs).length} total={all.filter(belongs).length} />
  )
}
