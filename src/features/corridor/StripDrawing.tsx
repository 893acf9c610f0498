import { useFormat } from '../../i18n/use-format'
import { useNodeName } from '../../i18n/use-node-name'
import type { CorridorStrip } from '../../store/selectors/corridor-strip'
import { useAtlas } from '../../store/use-atlas'
import styles from './StripChart.module.css'
import { StripSites } from './StripSites'
import { MIDDLE, STRIP, type StripScales } from './strip-scales'

type DrawingProps = { readonly strip: CorridorStrip; readonly scales: StripScales }

/** Names of towns in two rows, so that neighbours do not run into each other. */
const Nodes = ({ strip: { nodes }, scales: { x } }: DrawingProps) => {
  const nodeName = useNodeName()
  const anchor = (at: number) => (at < 45 ? 'start' : at > STRIP.width - 45 ? 'end' : 'middle')
  return nodes.map(({ id, chainage }, index) => {
    const at = x(chainage)
    const row = index % 2 === 0 ? 12 : 27
    return (
      // A course may come back to a town: its place in the order tells the two apart.
      <g key={`${id} ${chainage}`} data-node={id}>
        <line className={styles.leader} x1={at} x2={at} y1={row + 3} y2={MIDDLE} />
        <circle className={styles.node} cx={at} cy={MIDDLE} r={4} />
        <text
          x={anchor(at) === 'start' ? 3 : anchor(at) === 'end' ? STRIP.width - 3 : at}
          y={row}
          textAnchor={anchor(at)}
        >
          {nodeName(id)}
        </text>
      </g>
    )
  })
}

/** The course laid out straight, and what stands beside it. Silent: the slider round it says what it shows. */
export const StripDrawing = ({ strip, scales }: DrawingProps) => {
  const format = useFormat()
  const { x, y, ticks } = scales
  const edges = strip.sheets.slice(1).map(({ from }) => from)
  const own = useAtlas(({ document }) => document.variants.find(({ id }) => id === strip.course.id))
  return (
    <>
      {[STRIP.top, STRIP.bottom].map((rim) => (
        <line key={rim} className={styles.rim} x1={0} x2={STRIP.width} y1={rim} y2={rim} />
      ))}
      <line
        className={styles.line}
        stroke={own?.colour ?? 'var(--corridor)'}
        x1={x(0)}
        x2={x(strip.length)}
        y1={MIDDLE}
        y2={MIDDLE}
      />
      {edges.map((edge) => (
        <line key={edge} className={styles.tick} x1={x(edge)} x2={x(edge)} y1={MIDDLE - 4} y2={MIDDLE + 4} />
      ))}
      {ticks.map((tick) => (
        <text key={tick} className={styles.soft} x={x(tick)} y={STRIP.height - 6} textAnchor="middle">
          {format.number(tick / 1000)}
        </text>
      ))}
      {strip.towns.map(({ feature, chainage, offset }) => (
        <rect key={feature.id} className={styles.town} x={x(chainage) - 2} y={y(offset) - 2} width={4} height={4} />
      ))}
      <Nodes strip={strip} scales={scales} />
      <StripSites strip={strip} scales={scales} />
    </>
  )
}
