import { useMemo } from 'react'
import { useAtlas } from '../../store/use-atlas'
import type { Palette } from '../style/palette'
import { type Project, pathOf } from './svg-path'

const washOf = (code: unknown, palette: Palette): string => {
  if (code === 'PK-BA') return palette.balochistan
  return code === 'PK-KP' ? palette.pakhtunkhwa : palette.otherWash
}

type StaticProvincesProps = { readonly project: Project; readonly palette: Palette }

/** The provinces as washes on paper; their outlines are drawn as borders, each by its class. */
export const StaticProvinces = ({ project, palette }: StaticProvincesProps) => {
  const provinces = useAtlas(({ datasets }) => datasets.provinces)
  const collection = provinces.status === 'ready' ? provinces.value.collection : null
  const shapes = useMemo(
    () =>
      collection?.features.map(({ properties, geometry }) => ({
        code: String(properties?.code),
        path: pathOf(geometry, project),
      })),
    [collection, project],
  )
  return (
    <g strokeLinejoin="round">
      {shapes?.map(({ code, path }) => (
        <g key={code}>
          <path d={path} fill={palette.land} />
          <path d={path} fill={washOf(code, palette)} fillOpacity={palette.wash} />
        </g>
      ))}
    </g>
  )
}
