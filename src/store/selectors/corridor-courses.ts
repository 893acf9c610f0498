import type { CorridorDataset } from '../../data/datasets'
import type { CorridorNode, CorridorVariant, VariantId } from '../../domain/corridor/corridor-variant'
import { CORRIDOR_VARIANT_IDS } from '../../domain/corridor/corridor-variant'
import { courseOfOwn, type OwnCourse, type ShippedCorridor } from '../../domain/corridor/own-course'
import type { OwnVariant } from '../../domain/corridor/own-variant'
import { remembered, rememberedPer } from '../remembered'
import type { AtlasState } from '../state'

const NONE: readonly OwnCourse[] = []

const shippedOf = rememberedPer(
  ({ nodes, variants }: CorridorDataset): ShippedCorridor => ({
    nodes: [...nodes.values()],
    legs: CORRIDOR_VARIANT_IDS.flatMap((id) => variants[id].legs),
  }),
)

const coursesIn = rememberedPer((dataset: CorridorDataset) =>
  rememberedPer((own: OwnVariant): OwnCourse => courseOfOwn(own, shippedOf(dataset))),
)

const listed = remembered((dataset: CorridorDataset, variants: readonly OwnVariant[]): readonly OwnCourse[] =>
  variants.map(coursesIn(dataset)),
)

/** The user's own courses; none until the corridor is there. */
export const ownCourses = ({ datasets: { corridor }, document }: AtlasState): readonly OwnCourse[] =>
  corridor.status === 'ready' && document.variants.length > 0 ? listed(corridor.value, document.variants) : NONE

/** The chosen own course as the map draws it: with the point that is being dragged where the pointer holds it. */
export const ownCourseOnMap = (state: AtlasState): OwnCourse | null => {
  const { corridor } = state.datasets
  const own = state.session.lab.draft ?? chosenOwnVariant(state)
  return own && corridor.status === 'ready' ? coursesIn(corridor.value)(own) : null
}

/** The chosen own variant; null while a shipped course is chosen. */
export const chosenOwnVariant = ({ document, session }: AtlasState): OwnVariant | null =>
  document.variants.find(({ id }) => id === session.lab.own) ?? null

/** The course the map draws loud and the lists follow. */
export const chosenVariant = (state: AtlasState): VariantId =>
  (chosenOwnVariant(state)?.id as VariantId | undefined) ?? state.session.variant

const isShipped = (id: string): id is (typeof CORRIDOR_VARIANT_IDS)[number] =>
  CORRIDOR_VARIANT_IDS.some((shipped) => shipped === id)

/** A course by its id; null until the corridor is there, and for an own one that is gone. */
export const courseOf = (state: AtlasState, id: VariantId): CorridorVariant | null => {
  const { corridor } = state.datasets
  if (corridor.status !== 'ready') return null
  return isShipped(id)
    ? corridor.value.variants[id]
    : (ownCourses(state).find(({ own }) => own.id === id)?.course ?? null)
}

const NO_NODES: ReadonlyMap<string, CorridorNode> = new Map()

const nodesIn = remembered(
  (dataset: CorridorDataset, own: readonly OwnCourse[]): ReadonlyMap<string, CorridorNode> =>
    new Map([...own.flatMap(({ nodes }) => nodes.map((node) => [node.id, node] as const)), ...dataset.nodes]),
)

/** The nodes of every course, shipped and own, by id. */
export const corridorNodes = (state: AtlasState): ReadonlyMap<string, CorridorNode> => {
  const { corridor } = state.datasets
  return corridor.status === 'ready' ? nodesIn(corridor.value, ownCourses(state)) : NO_NODES
}

/** What the user calls an own course; null for a shipped one, whose name stands in the catalogue. */
export const ownNameOf = ({ document }: AtlasState, id: VariantId): string | null =>
  document.variants.find((own) => own.id === id)?.name ?? null

/** The colours of the user's own courses, by id. */
export const coloursOfOwn = ({ document }: AtlasState): Readonly<Record<string, string>> => colours(document.variants)

const colours = remembered(
  (variants: readonly OwnVariant[]): Readonly<Record<string, string>> =>
    Object.fromEntries(variants.map(({ id, colour }) => [id, colour])),
)

const all = remembered((variants: readonly OwnVariant[]): readonly VariantId[] => [
  ...CORRIDOR_VARIANT_IDS,
  ...variants.map(({ id }) => id as VariantId),
])

/** Every course there is, the shipped ones first. */
export const variantIds = ({ document }: AtlasState): readonly VariantId[] => all(document.variants)

const existing = remembered((wanted: readonly VariantId[] | null, ids: readonly VariantId[]): readonly VariantId[] => {
  const found = (wanted ?? CORRIDOR_VARIANT_IDS).filter((id) => ids.includes(id))
  return found.length >= 2 ? found : CORRIDOR_VARIANT_IDS
})

/** The two to four courses that stand side by side. */
export const comparedVariants = (state: AtlasState): readonly VariantId[] =>
  existing(state.session.lab.compared, variantIds(state))
