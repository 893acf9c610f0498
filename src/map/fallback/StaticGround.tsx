import type { Feature } from 'geojson'
import { useMemo } from 'react'
import type { Palette } from '../style/palette'
import { useGround } from '../view/use-ground'
import { type Project, pathOf } from './svg-path'

type StaticGroundProps = { readonly project: Project; readonly palette: Palette }

const usePaths = (features: readonly Feature[], project: Project): readonly string[] =>
  useMemo(() => features.map(({ geometry }) => pathOf(geometry, project)), [features, project])

/** The sea on a page of land: neighbours are paper, as on the full map. */
export const StaticSea = ({ project, palette }: StaticGroundProps) => {
  const paths = usePaths(useGround().collections.sea.features, project)
  return <path d={paths.join('')} fill={palette.sea} stroke={palette.shelf} strokeWidth={0.7} />
}

const CLASSES = ['province', 'international', 'disputed'] as const

/** Borders by class; disputed lines are dashed. */
export const StaticBorders = ({ project, palette }: StaticGroundProps) => {
  const { features } = useGround().collections.borders
  const byClass = useMemo(
    () =>
      CLASSES.map((name) => ({
        name,
        path: features
          .filter(({ properties }) => properties?.class === name)
          .map(({ geometry }) => pathOf(geometry, project))
          .join(''),
      })),
    [features, project],
  )
  const look = {
    province: { stroke: palette.provincial, strokeWidth: 1, strokeDasharray: '6 2 1 2' },
    international: { stroke: palette.international, strokeWidth: 1.6 },
    disputed: { stroke: palette.disputed, strokeWidth: 1.8, strokeDasharray: '5 4' },
  }
  return (
    <g fill="none" strokeLinejoin="round">
      {byClass.map(({ name, path }) => (
        <path key={name} d={path} data-border={name} {...look[name]} />
      ))}
    </g>
  )
}
