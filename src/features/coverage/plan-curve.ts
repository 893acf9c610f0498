import type { MappingPlan } from '../../store/selectors/plan'

/** The share that is mapped once so many sheets of the plan are. */
export type CurvePoint = { readonly sheets: number; readonly share: number }

/** One point before the first sheet and one after each. */
export const curvePoints = ({ ranked, mapped, whole }: MappingPlan): readonly CurvePoint[] => {
  const share = (area: number): number => (whole > 0 ? area / whole : 0)
  return [
    { sheets: 0, share: share(mapped) },
    ...ranked.map(({ rank, cumulative }) => ({ sheets: rank, share: share(cumulative) })),
  ]
}

const STEPS = 12

/** About a dozen points from the first to the last, and the one where the target is reached. */
export const sampled = (points: readonly CurvePoint[], needed: number | null): readonly CurvePoint[] => {
  const last = points.length - 1
  const wanted = new Set(Array.from({ length: STEPS + 1 }, (_, at) => Math.round((last * at) / STEPS)))
  if (needed !== null) wanted.add(needed)
  return [...wanted].sort((a, b) => a - b).flatMap((at) => points[at] ?? [])
}
