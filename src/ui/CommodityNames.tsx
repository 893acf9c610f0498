import { sites } from '../i18n/en/sites'
import { useTranslation } from '../i18n/use-translation'
import { CommaList } from './CommaList'

type KnownCommodity = keyof typeof sites.commodity

const isKnown = (commodity: string): commodity is KnownCommodity => Object.hasOwn(sites.commodity, commodity)

/** The commodities of a row, main product first; one the catalogue lacks stays as its row writes it. */
export const CommodityNames = ({ commodities }: { readonly commodities: readonly string[] }) => {
  const { t } = useTranslation('sites')
  return (
    <CommaList names={commodities.map((commodity) => (isKnown(commodity) ? t(`commodity.${commodity}`) : commodity))} />
  )
}
