import type { LegMeasurement } from '../../domain/corridor/measure-corridor'

/** A part of the way between two nodes both courses pass, with the legs each of them takes there. */
export type Stretch = {
  readonly from: string
  readonly to: string
  readonly legs: readonly (readonly LegMeasurement[])[]
}

type Legs = readonly LegMeasurement[]

const nodesOf = (legs: Legs): readonly string[] => [
  ...legs.slice(0, 1).map(({ leg }) => leg.from),
  ...legs.map(({ leg }) => leg.to),
]

/** Lines courses up by the nodes they share, so that like stands beside like. */
export const stretchesOf = (courses: readonly Legs[]): readonly Stretch[] => {
  const nodes = courses.map(nodesOf)
  const shared = (nodes[0] ?? []).filter((node) => nodes.every((each) => each.includes(node)))
  return shared.slice(1).map((to, index) => {
    const from = shared[index] ?? ''
    const between = (legs: Legs, at: number): Legs => {
      const own = nodes[at] ?? []
      return legs.slice(own.indexOf(from), own.indexOf(to))
    }
    return { from, to, legs: courses.map(between) }
  })
}
