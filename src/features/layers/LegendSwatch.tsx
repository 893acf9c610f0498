import { useId } from 'react'
import type { Swatch } from '../../map/style/legend-row'
import { ON_PLATE, ZONE_PLATE } from '../../map/style/zone-symbols'
import { SignedSwatch } from '../../ui/SignedSwatch'
import { SiteSymbolImage } from '../../ui/SiteSymbolImage'
import styles from './LegendSwatch.module.css'

type Of<K extends Swatch['kind']> = { readonly swatch: Extract<Swatch, { readonly kind: K }> }

const Fill = ({ swatch: { fill, opacity, stroke, hatched } }: Of<'fill'>) => (
  <>
    <rect x="2" y="4" width="20" height="16" fill={fill} fillOpacity={opacity} stroke={stroke} strokeWidth="1.5" />
    {hatched ? <path d="M2 12 10 4M2 20 18 4M10 20 22 8M18 20 22 16" stroke={stroke} fill="none" /> : null}
  </>
)

const Line = ({ swatch: { colour, width, dash, casing, opacity } }: Of<'line'>) => (
  <g opacity={opacity} fill="none">
    {casing ? <path d="M0 12H24" stroke={casing} strokeWidth={width + 2.5} /> : null}
    {/* Dashes of the map count in line widths. */}
    <path
      d="M0 12H24"
      stroke={colour}
      strokeWidth={width}
      strokeDasharray={dash?.map((part) => part * width).join(' ')}
    />
  </g>
)

const Relief = ({ swatch: { light, dark } }: Of<'relief'>) => {
  const id = useId()
  return (
    <>
      <linearGradient id={id}>
        <stop offset="0" stopColor={light} />
        <stop offset="1" stopColor={dark} />
      </linearGradient>
      <rect x="2" y="4" width="20" height="16" fill={`url(#${id})`} />
    </>
  )
}

/** The map's own plate, on its tip. */
const Zone = ({ swatch: { path, colour, glyph, paper } }: Of<'zone'>) => (
  <g transform="translate(3.36 1.2) scale(.72)">
    <path d={ZONE_PLATE} fill={colour} stroke={paper} strokeWidth="3" paintOrder="stroke" />
    <path
      d={path}
      fill={glyph}
      fillRule="evenodd"
      transform={`translate(${ON_PLATE.x} ${ON_PLATE.y}) scale(${ON_PLATE.scale})`}
    />
  </g>
)

const Drawing = ({ swatch }: { readonly swatch: Exclude<Swatch, { readonly kind: 'site' | 'signed' }> }) => {
  switch (swatch.kind) {
    case 'relief':
      return <Relief swatch={swatch} />
    case 'fill':
      return <Fill swatch={swatch} />
    case 'line':
      return <Line swatch={swatch} />
    case 'dot':
      return <circle cx="12" cy="12" r={swatch.radius} fill={swatch.fill} stroke={swatch.stroke} strokeWidth="1.5" />
    case 'zone':
      return <Zone swatch={swatch} />
  }
}

/** What the map draws, small, on a scrap of the map's paper so that it looks the same beside any panel. */
export const LegendSwatch = ({ swatch }: { readonly swatch: Swatch }) => {
  if (swatch.kind === 'site') return <SiteSymbolImage symbol={swatch} hollow={swatch.hollow} />
  if (swatch.kind === 'signed') {
    const { kind, ...look } = swatch
    return <SignedSwatch {...look} className={styles.swatch} />
  }
  return (
    <svg className={styles.swatch} viewBox="0 0 24 24" aria-hidden="true">
      <Drawing swatch={swatch} />
    </svg>
  )
}
