import type { SnapTargets } from '../../../domain/drawing/snap'
import { geodesicPolyline } from '../../../domain/earth/geodesic-polyline'
import { metres } from '../../../domain/units'
import { rememberedPer } from '../../../store/remembered'
import { ownCourses } from '../../../store/selectors/corridor-courses'
import type { AtlasState } from '../../../store/state'

/** As the map draws own courses: off the geodesic by less than a pixel. */
const STEP = metres(20_000)

const coursesOf = rememberedPer(
  (courses: ReturnType<typeof ownCourses>): SnapTargets => ({
    points: courses.flatMap(({ own }) => own.points.map(({ position }) => position)),
    lines: courses.flatMap(({ course }) => course.legs.map(({ positions }) => geodesicPolyline(positions, STEP))),
  }),
)

/** What the reader made and the map shows: own courses with their points, and the corners of drawn figures. */
export const ownTargets = (state: AtlasState): SnapTargets => {
  const { document, session } = state
  const courses = ownCourses(state)
  const { points, lines } =
    session.themes.corridor.visible && courses.length > 0 ? coursesOf(courses) : { points: [], lines: [] }
  // a corner that stuck to its own figure could never be moved by a little
  const drawings = document.drawings.filter(({ id, hidden }) => !hidden && id !== session.sketch?.id)
  return { points: [...points, ...drawings.flatMap(({ positions, holes }) => [positions, ...holes].flat())], lines }
}
