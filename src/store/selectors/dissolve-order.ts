import type { Layered } from '../../data/datasets'
import type { CoverageInput } from '../../domain/coverage/coverage-input'
import { CORRIDOR_BUFFER, type DenominatorId } from '../../domain/coverage/denominator-choice'
import type { MappingFilter } from '../../domain/coverage/mapping-filter'
import type { Drawing } from '../../domain/drawing/drawing'
import type { AreaGeometry } from '../../domain/earth/area-geometry'
import type { ImportedLayer } from '../../domain/imported/imported-layer'
import type { Province } from '../../domain/places/province'
import type { Position } from '../../domain/position'
import type { ProvinceCode } from '../../domain/provinces'
import type { Metres } from '../../domain/units'
import { rememberedPer } from '../remembered'
import type { AtlasState } from '../state'
import { chosenLine } from './plan-ground'

/** Where polygons come from, before a layer's features have been fetched from the archive. */
export type OrderedPolygons =
  | { readonly kind: 'drawing'; readonly drawing: Drawing }
  | { readonly kind: 'layer'; readonly layer: ImportedLayer }
  | { readonly kind: 'buffer'; readonly line: readonly Position[]; readonly radius: Metres }

export type OrderedInput = {
  readonly input: CoverageInput
  readonly version: string
  readonly polygons: OrderedPolygons
}

/** What is to be computed; equal keys have equal answers. */
export type DissolveOrder = {
  readonly key: string
  readonly inputs: readonly OrderedInput[]
  readonly filter: MappingFilter
  readonly provinces: Readonly<Partial<Record<ProvinceCode, AreaGeometry>>>
  readonly own: { readonly version: string; readonly polygons: OrderedPolygons } | null
}

let drawingCount = 0
const drawingVersion = rememberedPer((_: Drawing): string => `drawing-${++drawingCount}`)

const versionOf = (polygons: OrderedPolygons): string => {
  if (polygons.kind === 'drawing') return drawingVersion(polygons.drawing)
  if (polygons.kind === 'buffer') return JSON.stringify([polygons.radius, polygons.line])
  const { id, filter } = polygons.layer
  return JSON.stringify([id, filter])
}

const polygonsOf = ({ document }: AtlasState, kind: string, id: string): OrderedPolygons | null => {
  if (kind === 'drawing') {
    const drawing = document.drawings.find((each) => each.id === id && each.kind === 'area')
    return drawing ? { kind: 'drawing', drawing } : null
  }
  const layer = document.layers.find((each) => each.id === id && !each.tiles && each.geometries.includes('polygon'))
  return layer ? { kind: 'layer', layer } : null
}

/** The polygons of a denominator of the user's own; null for a named one, and for one that is gone. */
export const ownPolygons = (state: AtlasState, denominator: DenominatorId): OrderedPolygons | null => {
  if (denominator === CORRIDOR_BUFFER) {
    const line = chosenLine(state)
    return line.length > 1 ? { kind: 'buffer', line, radius: state.session.buffer } : null
  }
  const at = denominator.indexOf(':')
  return at < 0 ? null : polygonsOf(state, denominator.slice(0, at), denominator.slice(at + 1))
}

const outlines = rememberedPer(
  ({ collection }: Layered<Province>): Readonly<Partial<Record<ProvinceCode, AreaGeometry>>> =>
    Object.fromEntries(collection.features.map(({ properties, geometry }) => [properties?.code, geometry])),
)

/** What has to be dissolved for some ground; null while nothing has, or while the provinces are on their way. */
export const orderFor = (state: AtlasState, ownGround: OrderedPolygons | null): DissolveOrder | null => {
  const { document, session, datasets } = state
  const inputs = document.coverage.inputs.flatMap((input): OrderedInput[] => {
    const polygons = polygonsOf(state, input.kind, input.id)
    return polygons ? [{ input, version: versionOf(polygons), polygons }] : []
  })
  const own = ownGround && { version: versionOf(ownGround), polygons: ownGround }
  if (datasets.provinces.status !== 'ready' || (inputs.length === 0 && !own)) return null
  const { filter } = session.cover
  const described = inputs.map(({ input, version }) => [input.id, version, input.attributes, input.fields])
  const key = JSON.stringify([described, filter, own?.version])
  return { key, inputs, filter, provinces: outlines(datasets.provinces.value), own }
}

/** What has to be dissolved for the state as it is; null as in `orderFor`. */
export const dissolveOrder = (state: AtlasState): DissolveOrder | null =>
  orderFor(state, ownPolygons(state, state.session.cover.denominator))
