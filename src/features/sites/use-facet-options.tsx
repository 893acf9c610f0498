import { useTranslation } from '../../i18n/use-translation'
import { FACET_VALUES, type FacetKey } from '../../permalink/facets'
import { facetCounts } from '../../store/selectors/facets'
import { useAtlas } from '../../store/use-atlas'
import { CommoditySymbol } from '../../ui/CommoditySymbol'
import type { FacetOption } from './FacetGroup'

/** The values of every filter with their words, and the sites each would show under the other filters. */
export const useFacetOptions = (): Readonly<Record<FacetKey, readonly FacetOption[]>> => {
  const { t } = useTranslation('vocabulary')
  const counts = useAtlas(facetCounts)
  return {
    commodityGroups: FACET_VALUES.commodityGroups.map((value) => ({
      value,
      label: t(`commodityGroup.${value}`),
      count: counts.commodityGroups[value],
      symbol: <CommoditySymbol group={value} />,
    })),
    statuses: FACET_VALUES.statuses.map((value) => ({
      value,
      label: t(`status.${value}`),
      count: counts.statuses[value],
    })),
    provinces: FACET_VALUES.provinces.map((value) => ({
      value,
      label: t(`area.${value}`),
      count: counts.provinces[value],
    })),
    accuracies: FACET_VALUES.accuracies.map((value) => ({
      value,
      label: t(`accuracy.${value}`),
      count: counts.accuracies[value],
    })),
    criticalMinerals: FACET_VALUES.criticalMinerals.map((value) => ({
      value,
      label: t(`criticalMineral.${value}`),
      count: counts.criticalMinerals[value],
    })),
  }
}
