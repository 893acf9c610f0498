import type { CorridorLeg, CorridorNode } from '../../domain/corridor/corridor-variant'
import { type NearestBeside, nearestBeside } from '../../domain/corridor/nearest-beside'
import { pointAtChainage } from '../../domain/corridor/point-at-chainage'
import type { Province } from '../../domain/places/province'
import type { Town } from '../../domain/places/town'
import { type Metres, metres } from '../../domain/units'
import { townsAtNodes } from '../../map/overlays/towns-at-nodes'
import { remembered } from '../../store/remembered'
import { corridorNodes } from '../../store/selectors/corridor-courses'
import { type FlightCourse, legAt } from '../../store/selectors/corridor-flight'
import { provinceAt } from '../../store/selectors/province-at'
import type { AtlasState } from '../../store/state'

/** Nearer than half of what is shown, one stands in the town. */
const AT_NODE = 50
/** What one names as near on a flight over hundreds of kilometres. */
const NEAR = metres(25_000)

/** What can be named on the way: the course's own towns, and others beside it. */
type Place = CorridorNode | Town

const placesOf = remembered(
  (nodes: ReadonlyMap<string, CorridorNode>, course: FlightCourse, towns: readonly Town[]): readonly Place[] => {
    const passed = [...new Set(course.nodes.map(({ id }) => id))].flatMap((id) => nodes.get(id) ?? [])
    const drawn = new Set(townsAtNodes(towns, passed))
    return [...passed, ...towns.filter(({ id }) => !drawn.has(id))]
  },
)

const NO_TOWNS: readonly Town[] = []

/** What is said of a place on the way. */
export type FlightReading = {
  readonly leg: CorridorLeg | null
  /** The node one is at; null between two. */
  readonly node: string | null
  readonly near: NearestBeside<Place> | null
  /** Null outside every province the atlas draws; undefined while those are not there. */
  readonly province: Province | null | undefined
}

/** Which leg, node, town and province a chainage of the course belongs to. */
export const flightReading = (state: AtlasState, course: FlightCourse, chainage: Metres): FlightReading => {
  const { towns } = state.datasets
  const point = pointAtChainage(course.alignment, chainage)
  const places = placesOf(corridorNodes(state), course, towns.status === 'ready' ? towns.value.records : NO_TOWNS)
  return {
    leg: legAt(course, chainage),
    node: course.nodes.find((node) => Math.abs(node.chainage - chainage) < AT_NODE)?.id ?? null,
    near: point && nearestBeside(point, places, NEAR),
    province: point ? provinceAt(state, point.position) : undefined,
  }
}
