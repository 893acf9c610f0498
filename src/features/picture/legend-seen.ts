import type { Feature, FeatureCollection } from 'geojson'
import type { Loadable } from '../../data/load-error'
import type { OwnCourse } from '../../domain/corridor/own-course'
import type { Deposit } from '../../domain/minerals/deposit'
import { ownLegs, ownNodes } from '../../map/overlays/corridor-own'
import { nodesOn, townsAtNodes } from '../../map/overlays/towns-at-nodes'
import type { LegendId } from '../../map/style/legend-row'
import { rememberedPer } from '../../store/remembered'
import { chosenVariant, courseOf, ownCourseOnMap, ownCourses } from '../../store/selectors/corridor-courses'
import { mapShading } from '../../store/selectors/map-shading'
import type { AtlasState } from '../../store/state'
import type { FrameTest } from './legend-frame'

type Seen = (state: AtlasState, test: FrameTest) => boolean

const featuresOf = <T extends { readonly collection: FeatureCollection }>(data: Loadable<T>): readonly Feature[] =>
  data.status === 'ready' ? data.value.collection.features : []

const legsOf = rememberedPer((own: OwnCourse): readonly Feature[] => ownLegs([own]))
const nodesOf = rememberedPer((own: OwnCourse): readonly Feature[] => ownNodes(own))

/** The legs of all courses as the map has them. */
const legs = (state: AtlasState): readonly Feature[] => {
  const { corridor } = state.datasets
  return [...(corridor.status === 'ready' ? corridor.value.legs.features : []), ...ownCourses(state).flatMap(legsOf)]
}

/** Whether a course of the user's own runs through the frame. */
export const seesOwnCourse = (state: AtlasState, { some }: FrameTest, id: string): boolean =>
  ownCourses(state).some((course) => course.own.id === id && some(legsOf(course)))

const nodes = (state: AtlasState): readonly Feature[] => {
  const { corridor } = state.datasets
  const own = ownCourseOnMap(state)
  return [...(corridor.status === 'ready' ? corridor.value.nodePoints.features : []), ...(own ? nodesOf(own) : [])]
}

const isOn = (variants: unknown, variant: string): boolean => Array.isArray(variants) && variants.includes(variant)

/** Sheets of a list that lie in the frame, even in part. */
export const seesSheets = (state: AtlasState, { some }: FrameTest, sheets: Iterable<string>): boolean => {
  const listed = new Set(sheets)
  return listed.size > 0 && some(featuresOf(state.datasets.toposheets), ({ sheet }) => listed.has(String(sheet)))
}

const seesTowns: Seen = (state, { frame, place }) => {
  const { towns, corridor } = state.datasets
  if (towns.status !== 'ready') return true
  // smaller places show from nearer by
  const smallest = Math.max(0, Math.min(5, Math.floor(frame.camera.zoom) - 4))
  const near = towns.value.records.filter(({ rank, position }) => rank <= smallest && place(position))
  const course = state.session.themes.corridor.visible ? courseOf(state, chosenVariant(state)) : null
  if (!course || corridor.status !== 'ready') return near.length > 0
  // those of the corridor are drawn as such
  return townsAtNodes(near, nodesOn(corridor.value.nodes, course.legs)).length < near.length
}

const seesZones =
  (isPort: boolean): Seen =>
  ({ datasets: { zones } }, { place }) =>
    zones.status !== 'ready' ||
    zones.value.records.some(({ kind, position }) => (kind === 'port') === isPort && place(position, 'plate'))

const seesProvinces =
  (which: (code: string) => boolean): Seen =>
  ({ datasets: { provinces } }, { some, frame }) =>
    provinces.status !== 'ready' ||
    some([...featuresOf(provinces), ...(frame.ground?.['coast-fringe'].features ?? [])], ({ code }) =>
      which(String(code)),
    )

const seesGround =
  (id: 'sea' | 'lakes' | 'rivers' | 'borders', ofClass?: string): Seen =>
  (_, { some, frame: { ground } }) =>
    ground === null || some(ground[id].features, (each) => ofClass === undefined || each.class === ofClass)

const seesCovered: Seen = (state, test) => {
  const shading = mapShading(state)
  if (!shading) return false
  const shaded = Object.keys(shading.shares).filter((key) => (shading.shares[key] ?? 0) > 0)
  return shading.by === 'sheets'
    ? seesSheets(state, test, shaded)
    : test.some(featuresOf(state.datasets.provinces), ({ code }) => shaded.includes(String(code)))
}

/** How each explanation is looked for; what is not listed cannot be told from the data and stays: relief is a picture. */
export const SEEN: Readonly<Partial<Record<LegendId, Seen>>> = {
  balochistan: seesProvinces((code) => code === 'PK-BA'),
  pakhtunkhwa: seesProvinces((code) => code === 'PK-KP'),
  'other-provinces': seesProvinces((code) => code !== 'PK-BA' && code !== 'PK-KP'),
  sea: seesGround('sea'),
  lakes: seesGround('lakes'),
  rivers: seesGround('rivers'),
  'border-international': seesGround('borders', 'international'),
  'border-provincial': seesGround('borders', 'province'),
  'border-disputed': seesGround('borders', 'disputed'),
  toposheet: ({ datasets: { toposheets } }, { some }) => toposheets.status !== 'ready' || some(featuresOf(toposheets)),
  'cited-map': ({ datasets: { citedMaps } }, { some }) => citedMaps.status !== 'ready' || some(featuresOf(citedMaps)),
  'ticked-sheet': (state, test) =>
    state.datasets.toposheets.status !== 'ready' || seesSheets(state, test, state.document.sheets),
  'covered-part': seesCovered,
  'covered-provinces': seesCovered,
  buffer: (state, { shape }) => {
    const chosen = chosenVariant(state)
    const around = state.session.buffer
    return legs(state).some(({ geometry, properties }) => properties?.variant === chosen && shape(geometry, around))
  },
  'zone-port': seesZones(true),
  'zone-other': seesZones(false),
  'corridor-selected': (state, { some }) => some(legs(state), ({ variant }) => variant === chosenVariant(state)),
  'corridor-other': (state, { some }) => some(legs(state), ({ variant }) => variant !== chosenVariant(state)),
  'corridor-node': (state, { place }) =>
    nodes(state).some(
      ({ geometry, properties }) =>
        isOn(properties?.variants, chosenVariant(state)) &&
        geometry.type === 'Point' &&
        place([geometry.coordinates[0] ?? 0, geometry.coordinates[1] ?? 0]),
    ),
  town: seesTowns,
}

/** The sites of a list that the frame shows; where there is none, all that have a place. */
export const sitesSeen = (sites: readonly Deposit[], test: FrameTest | null): readonly Deposit[] =>
  sites.filter(({ position }) => (test ? test.place(position) : position !== null))
