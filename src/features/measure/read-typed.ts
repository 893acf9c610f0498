import type { DrawingKind } from '../../domain/drawing/drawing'
import { type RefusedLine, readPositions } from '../../domain/drawing/read-positions'
import { LEAST_POSITIONS, MOST_POSITIONS } from '../../domain/drawing/sketch'
import type { Position } from '../../domain/position'

export type TypedProblem =
  | { readonly kind: 'refused'; readonly lines: readonly RefusedLine[] }
  | { readonly kind: 'empty' }
  | { readonly kind: 'tooFew' }
  | { readonly kind: 'tooMany'; readonly count: number }
  | { readonly kind: 'tooLong'; readonly count: number }
  | { readonly kind: 'holes' }

export type TypedFigure = {
  readonly positions: readonly Position[]
  readonly holes: readonly (readonly Position[])[]
  readonly swapped: readonly number[]
}

/** More lines than this nobody types; reading them would hold the page up, which an import does not. */
export const MOST_LINES = 1000

/** Corners that name the first one again at the end say nothing new. */
const open = (ring: readonly Position[]): readonly Position[] => {
  const [first, last] = [ring[0], ring.at(-1)]
  return ring.length > 3 && first && last && first[0] === last[0] && first[1] === last[1] ? ring.slice(0, -1) : ring
}

/** Reads typed lines as a figure of a kind, or says what is wrong with them; nothing is taken over in part. */
export const readTyped = (text: string, kind: DrawingKind): TypedFigure | TypedProblem => {
  const count = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '').length
  if (count > MOST_LINES) return { kind: 'tooLong', count }
  const { positions, holes, refused, swapped } = readPositions(text)
  if (refused.length > 0) return { kind: 'refused', lines: refused }
  if (positions.length === 0) return { kind: 'empty' }
  if (holes.length > 0 && kind !== 'area') return { kind: 'holes' }
  if (positions.length > MOST_POSITIONS[kind]) return { kind: 'tooMany', count: positions.length }
  const rings = kind === 'area' ? [positions, ...holes].map(open) : [positions]
  if (rings.some((ring) => ring.length < LEAST_POSITIONS[kind])) return { kind: 'tooFew' }
  const [outer = [], ...inner] = rings
  return { positions: outer, holes: inner, swapped: swapped.map(({ line }) => line) }
}

export const isProblem = (read: TypedFigure | TypedProblem): read is TypedProblem => 'kind' in read
