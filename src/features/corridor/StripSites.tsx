import { isPinnedDown } from '../../domain/minerals/location-accuracy'
import { SITE_SYMBOLS } from '../../domain/minerals/symbology'
import type { Selection } from '../../permalink/snapshot'
import { hover, isSameSelection, select } from '../../store/selection-commands'
import type { CorridorStrip } from '../../store/selectors/corridor-strip'
import { useAtlas, useAtlasStore } from '../../store/use-atlas'
import styles from './StripChart.module.css'
import type { StripScales } from './strip-scales'

/** Of the 24 × 24 box a symbol is drawn in: as small as its letter can still be read. */
const SIZE = 0.78

type StripSitesProps = { readonly strip: CorridorStrip; readonly scales: StripScales }

/** Sites beside the course, with the shape, colour and letter of their pins; hollow where only approximately located. */
export const StripSites = ({ strip: { sites }, scales: { x, y } }: StripSitesProps) => {
  const store = useAtlasStore()
  const selection = useAtlas(({ session }) => session.selection)
  const hovered = useAtlas(({ session }) => session.hovered)
  return sites.map(({ feature, chainage, offset }) => {
    const own: Selection = { kind: 'site', id: feature.id }
    const { path, colour, letter, letterY } = SITE_SYMBOLS[feature.record.commodityGroup]
    const hollow = !isPinnedDown(feature.record.locationAccuracy)
    const picked = isSameSelection(selection, own) || isSameSelection(hovered, own)
    return (
      <g
        key={feature.id}
        className={styles.symbol}
        data-site={feature.id}
        data-picked={picked}
        transform={`translate(${x(chainage)} ${y(offset)}) scale(${SIZE}) translate(-12 -12)`}
        onPointerDown={(event) => {
          event.stopPropagation()
          select(store, own)
        }}
        onPointerEnter={() => hover(store, own)}
        onPointerLeave={() => hover(store, null)}
      >
        <path className={styles.halo} d={path} />
        <path className={hollow ? styles.paper : undefined} d={path} fill={colour} stroke={colour} strokeWidth="2" />
        <text
          className={hollow ? undefined : styles.onColour}
          // in the colour of the symbol, whatever the chart says of its texts
          style={hollow ? { fill: colour } : undefined}
          x="12"
          y={letterY}
          dy="0.36em"
          textAnchor="middle"
        >
          {letter}
        </text>
        {picked ? <circle className={styles.picked} cx="12" cy="12" r="16" /> : null}
      </g>
    )
  })
}
