import { sheetPolygon } from '../../domain/coverage/sheet-polygon'
import { useAtlas } from '../../store/use-atlas'
import type { Palette } from '../style/palette'
import { type Project, pathOf } from './svg-path'

type StaticSheetsProps = { readonly project: Project; readonly palette: Palette }

/** The ticked survey sheets. */
export const StaticSheets = ({ project, palette }: StaticSheetsProps) => {
  const sheets = useAtlas(({ document }) => document.sheets)
  const path = sheets
    .map((sheet) => {
      const rings = sheetPolygon(sheet)
      const coordinates = rings?.map((ring) => ring.map((position) => [...position])) ?? []
      return pathOf({ type: 'Polygon', coordinates }, project)
    })
    .join('')
  return (
    <path d={path} data-purpose="static-sheets" fill={palette.coverage} fillOpacity={0.4} stroke={palette.coverage} />
  )
}
