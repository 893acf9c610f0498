import { scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'
import { isolated } from '../../i18n/format'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import type { MappingPlan } from '../../store/selectors/plan'
import { useAtlas } from '../../store/use-atlas'
import { Disclosure } from '../../ui/Disclosure'
import styles from './PlanPart.module.css'
import { type CurvePoint, curvePoints, sampled } from './plan-curve'

const [WIDTH, HEIGHT] = [340, 190]
const EDGE = { left: 46, right: 12, top: 12, bottom: 36 }

const useScales = (points: readonly CurvePoint[], target: number) => {
  const most = Math.max(target, ...points.map(({ share }) => share))
  const x = scaleLinear([0, Math.max(1, points.length - 1)], [EDGE.left, WIDTH - EDGE.right])
  const y = scaleLinear([0, Math.min(1.05, most * 1.05)], [HEIGHT - EDGE.bottom, EDGE.top])
  return {
    x,
    y,
    path:
      line<CurvePoint>(
        ({ sheets }) => x(sheets),
        ({ share }) => y(share),
      )(points) ?? '',
  }
}

type CurveProps = { readonly points: readonly CurvePoint[]; readonly target: number; readonly needed: number | null }

/** Numbers run from left to right in every language, as the axis of a graph does. */
const Curve = ({ points, target, needed }: CurveProps) => {
  const { t } = useTranslation('plan')
  const format = useFormat()
  const { x, y, path } = useScales(points, target)
  const [left, right, foot] = [EDGE.left, WIDTH - EDGE.right, HEIGHT - EDGE.bottom]
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} direction="ltr" aria-hidden="true" data-chart="plan-curve">
      {y.ticks(4).map((share) => (
        <g key={share}>
          <path d={`M${left} ${y(share)}H${right}`} stroke="currentColor" opacity="0.18" />
          <text x={left - 5} y={y(share) + 4} textAnchor="end">
            {format.percent(share, 0)}
          </text>
        </g>
      ))}
      {x
        .ticks(4)
        .filter(Number.isInteger)
        .map((sheets) => (
          <text key={sheets} x={x(sheets)} y={foot + 15} textAnchor="middle">
            {format.number(sheets)}
          </text>
        ))}
      <text x={right} y={HEIGHT - 6} textAnchor="end">
        {t('next.axisSheets')}
      </text>
      <path d={`M${left} ${y(target)}H${right}`} stroke="currentColor" strokeDasharray="5 4" />
      <text x={left + 4} y={y(target) - 4}>
        {isolated(t('next.targetLine', { target: format.percent(target, 0) }))}
      </text>
      <path d={`M${left} ${EDGE.top}V${foot}H${right}`} fill="none" stroke="currentColor" />
      <path d={path} fill="none" stroke="currentColor" strokeWidth="2.5" data-purpose="plan-curve-line" />
      {needed === null ? null : <circle cx={x(needed)} cy={y(points[needed]?.share ?? 0)} r="4" fill="currentColor" />}
    </svg>
  )
}

/** The same curve in some of its points, the one at the target among them. */
const CurveTable = ({ points, needed }: Omit<CurveProps, 'target'>) => {
  const { t } = useTranslation('plan')
  const format = useFormat()
  return (
    <table className={styles.table} data-purpose="plan-curve-table">
      <thead>
        <tr>
          <th scope="col">{t('next.after')}</th>
          <th scope="col">{t('next.share')}</th>
        </tr>
      </thead>
      <tbody>
        {sampled(points, needed).map(({ sheets, share }) => (
          <tr key={sheets}>
            <th scope="row">{format.number(sheets)}</th>
            <td>{format.percent(share, 2)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The share that is mapped after each sheet of the plan: drawn, said in a sentence, and as a table. */
export const PlanCurve = ({ plan }: { readonly plan: MappingPlan }) => {
  const { t } = useTranslation('plan')
  const format = useFormat()
  const target = useAtlas(({ session }) => session.cover.target)
  const points = curvePoints(plan)
  const numbers = {
    from: format.percent(points[0]?.share ?? 0),
    to: format.percent(points.at(-1)?.share ?? 0),
    count: plan.ranked.length,
    target: format.percent(target, 0),
  }
  return (
    <figure className={styles.curve} data-purpose="plan-curve">
      <figcaption>
        {t('next.curve')}
        <br />
        <small>
          {plan.toTarget === null
            ? t('next.curveNever', numbers)
            : t('next.curveText', { ...numbers, needed: plan.toTarget })}
        </small>
      </figcaption>
      <Curve points={points} target={target} needed={plan.toTarget} />
      <Disclosure summary={t('next.table')} purpose="plan-curve-twin" deferred>
        <CurveTable points={points} needed={plan.toTarget} />
      </Disclosure>
    </figure>
  )
}
