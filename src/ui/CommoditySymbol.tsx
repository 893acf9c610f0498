import type { CommodityGroup } from '../domain/minerals/commodity-group'
import { SITE_SYMBOLS } from '../domain/minerals/symbology'
import { SiteSymbolImage } from './SiteSymbolImage'

type CommoditySymbolProps = { readonly group: CommodityGroup; readonly hollow?: boolean }

/** The symbol of a commodity group. */
export const CommoditySymbol = ({ group, hollow = false }: CommoditySymbolProps) => (
  <SiteSymbolImage symbol={SITE_SYMBOLS[group]} hollow={hollow} name={group} />
)
