import type { Alignment } from '../../domain/corridor/alignment'
import type { CorridorLeg, CorridorVariant } from '../../domain/corridor/corridor-variant'
import { headingAlong } from '../../domain/corridor/heading-along'
import { type Degrees, type Metres, metres } from '../../domain/units'
import { rememberedPer } from '../remembered'
import type { AtlasState } from '../state'
import { corridorMeasurements, surveyed } from './corridor'
import { chosenVariant, courseOf } from './corridor-courses'
import { nodesAlong, type StripNode } from './corridor-strip'

/** The chosen course as it is flown along. */
export type FlightCourse = {
  readonly course: CorridorVariant
  readonly alignment: Alignment
  readonly length: Metres
  readonly nodes: readonly StripNode[]
  /** Where the camera looks at a chainage. */
  readonly headingAt: (chainage: Metres) => Degrees
}

/**
 * A bend is taken over a fortieth of the course before and after it, which is a second and a half of a flight of a
 * minute, but never over more than 15 km: the map would look elsewhere than the line runs.
 */
const reachOf = (length: number): Metres => metres(Math.max(1, Math.min(15_000, length / 40)))

const flown = rememberedPer((course: CorridorVariant) => {
  const alignment = surveyed(course)
  const reach = reachOf(alignment.length)
  // half of the bend is behind when the line itself bends: one looks where one is going
  return { alignment, headingAt: headingAlong(alignment, reach, metres(reach / 2)) }
})

const prepared = rememberedPer((nodes: readonly StripNode[]) =>
  rememberedPer(
    (course: CorridorVariant): FlightCourse => ({
      course,
      ...flown(course),
      length: nodes.at(-1)?.chainage ?? metres(0),
      nodes,
    }),
  ),
)

const nodesOf = rememberedPer(nodesAlong)

/** The chosen course ready to be flown along; null until it is there, and for one without any length. */
export const flightCourse = (state: AtlasState): FlightCourse | null => {
  const id = chosenVariant(state)
  const course = courseOf(state, id)
  const measured = corridorMeasurements(state, id)
  const flight = course && measured && prepared(nodesOf(measured.legs))(course)
  return flight && flight.length > 0 ? flight : null
}

/** Nearer than this before a node one counts as having come to it. */
const AT_NODE = 1

/** The leg one is on at a chainage; at a node the one that leads on. */
export const legAt = ({ course, nodes }: FlightCourse, chainage: Metres): CorridorLeg | null => {
  const after = nodes.findIndex((node) => node.chainage > chainage + AT_NODE)
  return course.legs[after === -1 ? course.legs.length - 1 : after - 1] ?? null
}
