import type { SiteSymbol } from '../domain/minerals/symbology'
import styles from './SiteSymbolImage.module.css'

type SiteSymbolImageProps = {
  readonly symbol: SiteSymbol
  /** Hollow stands for a location that is only approximate, as on the map. */
  readonly hollow?: boolean
  readonly name?: string
}

/** A site symbol as the map draws it. The words beside it say what it means, so it is silent for screen readers. */
export const SiteSymbolImage = ({ symbol, hollow = false, name }: SiteSymbolImageProps) => {
  const { path, colour, letter, letterY } = symbol
  return (
    <svg className={styles.symbol} viewBox="-1 -1 26 26" aria-hidden="true" data-symbol={name} data-hollow={hollow}>
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
