import { useMemo } from 'react'
import { pointAtChainage } from '../../domain/corridor/point-at-chainage'
import { measurementOnMap, surveyed } from '../../store/selectors/corridor'
import { chosenVariant, courseOf, ownCourseOnMap, ownCourses } from '../../store/selectors/corridor-courses'
import { useAtlas } from '../../store/use-atlas'
import type { MapTexts } from '../map-texts'
import { collectionOf, featureOf, NOTHING } from '../overlays/collection'
import { corridorMarks } from '../overlays/corridor-marks'
import { ownLegs, ownNodes, withOwn } from '../overlays/corridor-own'
import { identifiedLegs } from '../overlays/identified-legs'

/** The mark at the chainage where the reader stands. */
const useStation = ({ station }: MapTexts) => {
  const course = useAtlas((state) => courseOf(state, chosenVariant(state)))
  const chainage = useAtlas(({ session }) => session.lab.chainage)
  // a flight says itself which kilometre it is at, sooner than the map can
  const flying = useAtlas(({ session }) => session.lab.flying)
  return useMemo(() => {
    const point = course && chainage !== null ? pointAtChainage(surveyed(course), chainage) : null
    if (!point || chainage === null) return NOTHING
    return collectionOf([
      featureOf({ type: 'Point', coordinates: [...point.position] }, { label: flying ? '' : station(chainage) }),
    ])
  }, [course, chainage, station, flying])
}

/** Legs, towns and marks of every course, the user's own ones included, by reference while nothing changed. */
export const useCorridorData = (texts: MapTexts) => {
  const dataset = useAtlas((state) => state.datasets.corridor)
  const measured = useAtlas(measurementOnMap)
  const own = useAtlas(ownCourses)
  const chosen = useAtlas(ownCourseOnMap)
  const ready = dataset.status === 'ready' ? dataset.value : null
  const shipped = useMemo(() => (ready ? identifiedLegs(ready.legs) : NOTHING), [ready])
  const legs = useMemo(() => {
    const drawn = chosen ? [...own.filter(({ own: { id } }) => id !== chosen.own.id), chosen] : own
    return withOwn(shipped, ownLegs(drawn))
  }, [shipped, own, chosen])
  const nodes = useMemo(() => withOwn(ready?.nodePoints ?? NOTHING, chosen ? ownNodes(chosen) : []), [ready, chosen])
  const marks = useMemo(() => (measured ? corridorMarks(measured, texts) : NOTHING), [measured, texts])
  return { legs, nodes, marks, station: useStation(texts) }
}
