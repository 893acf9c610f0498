import type { KeyboardEvent } from 'react'
import type { Deposit } from '../../domain/minerals/deposit'
import { isPinnedDown } from '../../domain/minerals/location-accuracy'
import { SITE_SYMBOLS } from '../../domain/minerals/symbology'
import { select } from '../../store/selection-commands'
import { visibleSites } from '../../store/selectors/sites'
import { useAtlas, useAtlasStore } from '../../store/use-atlas'
import type { Palette } from '../style/palette'
import type { Project } from './svg-path'

type SiteProps = {
  readonly site: Deposit
  readonly at: readonly [number, number]
  readonly palette: Palette
  readonly name: string
  readonly selected: boolean
  readonly onOpen: () => void
}

const Site = ({ site, at: [x, y], palette, name, selected, onOpen }: SiteProps) => {
  const { path, colour, letter, letterY } = SITE_SYMBOLS[site.commodityGroup]
  const solid = isPinnedDown(site.locationAccuracy)
  const scale = site.flagship ? 1.35 : 0.85
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    onOpen()
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: HTML buttons do not exist inside a drawing
    <g
      role="button"
      tabIndex={0}
      aria-label={name}
      aria-pressed={selected}
      className="static-map__site"
      transform={`translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${scale}) translate(-12 -12)`}
      onClick={onOpen}
      onKeyDown={onKeyDown}
    >
      <title>{name}</title>
      {selected && <circle cx={12} cy={12} r={17} fill={palette.halo} stroke={palette.selection} strokeWidth={2.5} />}
      <path d={path} fill={palette.symbolPaper} stroke={palette.symbolPaper} strokeWidth={4} strokeLinejoin="round" />
      <path d={path} fill={solid ? colour : palette.symbolPaper} stroke={colour} strokeWidth={1.8} />
      <text
        x={12}
        y={letterY + 3.7}
        textAnchor="middle"
        className="static-map__letter"
        fill={solid ? '#ffffff' : colour}
      >
        {letter}
      </text>
    </g>
  )
}

type StaticSitesProps = { readonly project: Project; readonly palette: Palette }

/** The sites that pass the filters, flagships last and so on top. */
export const StaticSites = ({ project, palette }: StaticSitesProps) => {
  const store = useAtlasStore()
  const sites = useAtlas(visibleSites)
  const language = useAtlas(({ session }) => session.language)
  const selection = useAtlas(({ session }) => session.selection)
  const ordered = [...sites].sort((a, b) => Number(a.flagship) - Number(b.flagship))
  return ordered.map((site) =>
    site.position ? (
      <Site
        key={site.id}
        site={site}
        at={project([...site.position])}
        palette={palette}
        name={language === 'ur' ? site.nameUr : site.name}
        selected={selection?.kind === 'site' && selection.id === site.id}
        onOpen={() => select(store, { kind: 'site', id: site.id })}
      />
    ) : null,
  )
}
