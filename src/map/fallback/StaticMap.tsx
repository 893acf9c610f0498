import { useMemo } from 'react'
import { useAtlas } from '../../store/use-atlas'
import type { MapTexts } from '../map-texts'
import { PALETTES } from '../style/palette'
import { StaticCorridor } from './StaticCorridor'
import { StaticBorders, StaticSea } from './StaticGround'
import { StaticProvinces } from './StaticProvinces'
import { StaticSheets } from './StaticSheets'
import { StaticSites } from './StaticSites'
import './static-map.css'
import { mercatorFor, STATIC_WIDTH } from './svg-path'

/** All of Pakistan, with some sea. */
const BOUNDS = [60.2, 23, 79.2, 37.4] as const

/** The map as a plain drawing, for browsers without WebGL: sites can be reached and opened by pointer and keyboard. */
const StaticMap = ({ texts }: { readonly texts: MapTexts }) => {
  const palette = PALETTES[useAtlas(({ session }) => session.colourTheme)]
  const { project, height } = useMemo(() => mercatorFor(BOUNDS), [])
  return (
    <figure className="static-map" style={{ background: palette.neighbour }}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot hold a drawing */}
      <svg
        viewBox={`0 0 ${STATIC_WIDTH} ${height.toFixed(1)}`}
        role="group"
        data-purpose="static-map"
        aria-label={texts.staticLabel}
      >
        <rect width={STATIC_WIDTH} height={height} fill={palette.neighbour} />
        <StaticProvinces project={project} palette={palette} />
        <StaticSea project={project} palette={palette} />
        <StaticBorders project={project} palette={palette} />
        <StaticSheets project={project} palette={palette} />
        <StaticCorridor project={project} palette={palette} label={texts.staticCorridor} />
        <StaticSites project={project} palette={palette} />
      </svg>
      <figcaption style={{ color: palette.text, background: palette.halo }}>{texts.staticNotice}</figcaption>
    </figure>
  )
}

export default StaticMap
