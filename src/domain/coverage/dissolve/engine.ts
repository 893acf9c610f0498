import type { MainModule } from 'clipper2-wasm/dist/clipper2z'
import type { AreaGeometry } from '../../earth/area-geometry'
import type { CoverageInput } from '../coverage-input'
import { type MappingFilter, passesFilter } from '../mapping-filter'
import { attributesOf } from './attributes-of'
import type { Edges } from './denominator-pieces'
import { type CoveredByCell, createDissolver, type Dissolver } from './dissolver'
import { withGeodesicEdges } from './geodesic-edges'
import type { InputProblemKind } from './input-problem'
import type { PolygonFeature } from './polygon-features'

/** An input with its polygons. */
export type EngineInput = Omit<CoverageInput, 'kind'> & {
  /** Features of the same reference are the same features. */
  readonly features: readonly PolygonFeature[]
  readonly edges: Edges
}

export type EngineProblem = {
  readonly input: string
  readonly feature: number
  readonly kind: InputProblemKind
  readonly refused: boolean
}

export type Engine = {
  /** Makes exactly these inputs count, as far as their features pass the filter. */
  readonly setInputs: (
    inputs: readonly EngineInput[],
    filter: MappingFilter,
    onProgress?: (done: number, of: number) => void,
  ) => void
  readonly covered: (onProgress?: (done: number, of: number) => void) => CoveredByCell
  readonly counts: () => { readonly counted: number; readonly of: number }
  readonly problems: () => readonly EngineProblem[]
} & Pick<Dissolver, 'setDenominator' | 'areaOutside' | 'areaByCell'>

/** A feature at its place in the dissolver. */
type Placed = { readonly index: number; readonly feature: PolygonFeature; put: boolean; problem: EngineProblem | null }
type Held = { readonly features: readonly PolygonFeature[]; readonly placed: readonly Placed[] }

/**
 * Keeps a dissolver in step with the inputs: what did not change is not clipped again, so that an edit of one polygon
 * among thousands costs what its own cells cost.
 *
 * Errors: none; `problems` says what could not be used as it stood.
 */
export const createEngine = (clipper: MainModule): Engine => {
  const dissolver = createDissolver(clipper)
  const held = new Map<string, Held>()
  let next = 0

  const takeOut = (id: string): void => {
    for (const { index, put } of held.get(id)?.placed ?? []) if (put) dissolver.put(index, null)
    held.delete(id)
  }
  const placedOf = ({ id, features }: EngineInput): readonly Placed[] => {
    const before = held.get(id)
    if (before?.features === features) return before.placed
    takeOut(id)
    const placed = features.map((feature): Placed => ({ index: next++, feature, put: false, problem: null }))
    held.set(id, { features, placed })
    return placed
  }
  const place = (placed: Placed, { id, edges }: EngineInput, geometry: AreaGeometry | null): void => {
    const { index, feature } = placed
    const problem = geometry
      ? dissolver.put(index, edges === 'geodesic' ? withGeodesicEdges(geometry) : geometry)
      : { index, kind: 'not-a-position' as const, refused: true }
    placed.put = true
    placed.problem = problem && {
      input: id,
      feature: feature.number,
      kind: problem.kind,
      refused: problem.refused,
    }
  }

  return {
    setInputs: (inputs, filter, onProgress) => {
      const wanted = new Set(inputs.map(({ id }) => id))
      for (const id of [...held.keys()]) if (!wanted.has(id)) takeOut(id)
      const of = inputs.reduce((sum, { features }) => sum + features.length, 0)
      let done = 0
      for (const input of inputs) {
        for (const placed of placedOf(input)) {
          const counts = passesFilter(attributesOf(placed.feature.properties, input.attributes, input.fields), filter)
          if (counts && !placed.put) place(placed, input, placed.feature.geometry)
          else if (!counts && placed.put) {
            dissolver.put(placed.index, null)
            placed.put = false
            placed.problem = null
          }
          onProgress?.(++done, of)
        }
      }
    },
    covered: dissolver.covered,
    setDenominator: dissolver.setDenominator,
    areaOutside: dissolver.areaOutside,
    areaByCell: dissolver.areaByCell,
    counts: () => {
      const all = [...held.values()].flatMap(({ placed }) => placed)
      return { counted: all.filter(({ put, problem }) => put && !problem?.refused).length, of: all.length }
    },
    problems: () => [...held.values()].flatMap(({ placed }) => placed.flatMap(({ problem }) => problem ?? [])),
  }
}
