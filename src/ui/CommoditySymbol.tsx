import type { CommodityGroup } from '../domain/minerals/commodity-group'
import { SITE_SYMBOLS } from '../domain/minerals/symbology'
import styles from './CommoditySymbol.module.css'

type CommoditySymbolProps = {
  readonly group: CommodityGroup
  /** Hollow stands for a location that is only approximate, as on the map. */
  readonly hollow?: boolean
}

/** The map's symbol of a commodity group. The words beside it name the group, so it is silent for screen readers. */
export const CommoditySymbol = ({ group, hollow = false }: CommoditySymbolProps) => {
  const { path, colour, letter, letterY } = SITE_SYMBOLS[group]
  return (
    <svg className={styles.symbol} viewBox="-1 -1 26 26" aria-hidden="true" data-symbol={group}>
      <path className={styles.halo} d={path} />
      <path className={hollow ? styles.paper : undefined} d={path} fill={colour} stroke={colour} strokeWidth="2" />
      <text
        className={hollow ? undefined : styles.onColour}
        x="12"
        y={letterY}
        dy="0.36em"
        fill={colour}
        textAnchor="middle"
        fontSize={letter.length > 1 ? 9.5 : 11.5}
      >
        {letter}
      </text>
    </svg>
  )
}
