import type { FeatureCollection } from 'geojson'
import type { Layered } from '../../../data/datasets'
import type { Loadable } from '../../../data/load-error'
import { pointAtChainage } from '../../../domain/corridor/point-at-chainage'
import { corridorMeasurements, surveyed } from '../../../store/selectors/corridor'
import { chosenVariant, courseOf, ownCourseOnMap, ownCourses } from '../../../store/selectors/corridor-courses'
import { measuredDrawings } from '../../../store/selectors/drawings'
import { selectedRecord } from '../../../store/selectors/selected'
import type { AtlasState } from '../../../store/state'
import type { MapTexts } from '../../map-texts'
import { collectionOf, featureOf, NOTHING } from '../../overlays/collection'
import { corridorMarks } from '../../overlays/corridor-marks'
import { ownLegs, ownNodes, withOwn } from '../../overlays/corridor-own'
import { drawingFeatures } from '../../overlays/drawings'
import { sketchFeatures } from '../../overlays/drawings-sketch'
import { identifiedLegs } from '../../overlays/identified-legs'
import { plate } from '../../overlays/plate'
import { selectedSite } from '../../overlays/selected-site'
import type { Ground } from '../ground'
import type { SourceData } from '../use-source-data'

const collection = <T>(loadable: Loadable<Layered<T>>): FeatureCollection =>
  loadable.status === 'ready' ? loadable.value.collection : NOTHING

const stationOf = (state: AtlasState, { station }: MapTexts): FeatureCollection => {
  const course = courseOf(state, chosenVariant(state))
  const { chainage } = state.session.lab
  const point = course && chainage !== null ? pointAtChainage(surveyed(course), chainage) : null
  if (!point || chainage === null) return NOTHING
  return collectionOf([featureOf({ type: 'Point', coordinates: [...point.position] }, { label: station(chainage) })])
}

const corridorOf = (state: AtlasState, texts: MapTexts) => {
  const { corridor } = state.datasets
  const ready = corridor.status === 'ready' ? corridor.value : null
  const chosen = ownCourseOnMap(state)
  const own = ownCourses(state)
  const drawn = chosen ? [...own.filter(({ own: { id } }) => id !== chosen.own.id), chosen] : own
  const measured = corridorMeasurements(state, chosenVariant(state))
  return {
    corridor: withOwn(ready ? identifiedLegs(ready.legs) : NOTHING, ownLegs(drawn)),
    'corridor-nodes': withOwn(ready?.nodePoints ?? NOTHING, chosen ? ownNodes(chosen) : []),
    'corridor-marks': measured ? corridorMarks(measured, texts) : NOTHING,
    'corridor-station': stationOf(state, texts),
  }
}

const figuresOf = (state: AtlasState, { drawn }: MapTexts) => {
  const { sketch, units } = state.session
  return {
    drawings: drawingFeatures(measuredDrawings(state), sketch?.id ?? null, drawn, units),
    // without the leg that follows the pointer
    sketch: sketch ? sketchFeatures(sketch, null, drawn, units) : NOTHING,
  }
}

/** What each source shows for a state, as `useSourceData` and what is drawn later follow it. */
export const dataOfState = (
  state: AtlasState,
  texts: MapTexts,
  buffer: FeatureCollection | null,
  ground: Ground,
): SourceData => {
  const { datasets } = state
  const selected = selectedRecord(state)
  return {
    ...ground.collections,
    ...corridorOf(state, texts),
    ...figuresOf(state, texts),
    plate,
    provinces: collection(datasets.provinces),
    toposheets: collection(datasets.toposheets),
    'cited-maps': collection(datasets.citedMaps),
    buffer: buffer ?? NOTHING,
    zones: collection(datasets.zones),
    towns: collection(datasets.towns),
    deposits: collection(datasets.deposits),
    selection: selected?.kind === 'site' ? selectedSite(selected.record) : NOTHING,
  }
}
