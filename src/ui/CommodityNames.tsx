import { useTranslation } from 'react-i18next'
import { sites } from '../i18n/en/sites'
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
