import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { sites } from '../i18n/en/sites'

type KnownCommodity = keyof typeof sites.commodity

const isKnown = (commodity: string): commodity is KnownCommodity => Object.hasOwn(sites.commodity, commodity)

/** The word for a commodity in the language on screen; one the catalogue lacks stays as its row writes it. */
export const useCommodityName = (): ((commodity: string) => string) => {
  const { t } = useTranslation('sites')
  return (commodity) => (isKnown(commodity) ? t(`commodity.${commodity}`) : commodity)
}

/** The commodities of a row, main product first. */
export const CommodityNames = ({ commodities }: { readonly commodities: readonly string[] }) => {
  const { i18n } = useTranslation()
  const nameOf = useCommodityName()
  const comma = i18n.language === 'ur' ? '، ' : ', '
  return commodities.map((commodity, index) => (
    <Fragment key={commodity}>
      {index > 0 ? comma : null}
      <bdi>{nameOf(commodity)}</bdi>
    </Fragment>
  ))
}
