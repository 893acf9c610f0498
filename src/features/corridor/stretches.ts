import type { LegMeasurement } from '../../domain/corridor/measure-corridor'

/** A part of the way between two nodes every course passes, with the legs each of them takes there. */
export type Stretch = {
  /** Null where a course sets out or ends at a node that not every other one passes. */
  readonly from: string | null
  readonly to: string | null
  readonly legs: readonly (readonly LegMeasurement[])[]
}

type Legs = readonly LegMeasurement[]

const nodesOf = (legs: Legs): readonly string[] => [
  ...legs.slice(0, 1).map(({ leg }) => leg.from),
  ...legs.map(({ leg }) => leg.to),
]

/** Nodes of the first course that every course passes, in the same order everywhere. */
const sharedNodes = (nodes: readonly (readonly string[])[]): readonly string[] => {
  const reached = nodes.map(() => -1)
  return (nodes[0] ?? []).filter((node) => {
    const at = nodes.map((each) => each.indexOf(node))
    if (at.some((index, course) => index <= (reached[course] ?? -1))) return false
    at.forEach((index, course) => {
      reached[course] = index
    })
    return true
  })
}

/** Lines courses up by the nodes they share, so that like stands beside like; no leg of any course is left out. */
export const stretchesOf = (courses: readonly Legs[]): readonly Stretch[] => {
  const nodes = courses.map(nodesOf)
  const marks = [null, ...sharedNodes(nodes), null]
  return marks.slice(1).flatMap((to, index) => {
    const from = marks[index] ?? null
    const legs = courses.map((course, at) => {
      const passed = nodes[at] ?? []
      return course.slice(from === null ? 0 : passed.indexOf(from), to === null ? undefined : passed.indexOf(to))
    })
    return legs.every((each) => each.length === 0) ? [] : [{ from, to, legs }]
  })
}
