import { alignmentOf } from '../../domain/corridor/corridor-variant'
import { chosenVariant, courseOf } from '../../store/selectors/corridor-courses'
import { useAtlas } from '../../store/use-atlas'
import { nodesOn } from '../overlays/towns-at-nodes'
import type { Palette } from '../style/palette'
import { type Project, pathOf } from './svg-path'

type StaticCorridorProps = { readonly project: Project; readonly palette: Palette; readonly label: string }

/** The chosen variant, dashed because it is schematic, with the towns it passes. */
export const StaticCorridor = ({ project, palette, label }: StaticCorridorProps) => {
  const corridor = useAtlas(({ datasets }) => datasets.corridor)
  const course = useAtlas((state) => courseOf(state, chosenVariant(state)))
  const language = useAtlas(({ session }) => session.language)
  if (corridor.status !== 'ready' || !course) return null
  const coordinates = alignmentOf(course).map((position) => [...position])
  const path = pathOf({ type: 'LineString', coordinates }, project)
  return (
    <g>
      <path d={path} fill="none" stroke={palette.casing} strokeWidth={7} strokeLinejoin="round" />
      <path d={path} fill="none" stroke={palette.corridor} strokeWidth={3.6} strokeDasharray="8 5">
        <title>{label}</title>
      </path>
      {nodesOn(corridor.value.nodes, course.legs).map(({ id, name, nameUr, position }) => {
        const [x, y] = project([...position])
        return (
          <g key={id} transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}>
            <circle r={5} fill={palette.casing} stroke={palette.corridor} strokeWidth={2.5} />
            <text x={-10} y={5} textAnchor="end" className="static-map__name" fill={palette.text} stroke={palette.halo}>
              {language === 'ur' ? nameUr : name}
            </text>
          </g>
        )
      })}
    </g>
  )
}
