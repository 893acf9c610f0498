import * as v from 'valibot'
import type { OwnVariant } from '../domain/corridor/own-variant'
import { DRAWING_KINDS, type Drawing } from '../domain/drawing/drawing'
import { LEAST_POSITIONS } from '../domain/drawing/sketch'
import type { Position } from '../domain/position'

/** Seven decimals: a centimetre on the ground. */
const UNIT = 1e7

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200))
const name = v.nullable(v.string())
const flag = v.picklist([0, 1])
const whole = v.pipe(v.number(), v.safeInteger())
const index = v.pipe(whole, v.minValue(0))
/** Longitude and latitude of the first position, then the step to each next one, in units of the seventh decimal. */
const steps = v.array(whole)

const drawingRow = v.tuple([id, v.picklist(DRAWING_KINDS), name, flag, steps, v.array(steps)])
const variantRow = v.tuple([
  v.pipe(id, v.startsWith('own-')),
  v.string(),
  v.pipe(v.string(), v.regex(/^#[0-9a-fA-F]{6}$/)),
  steps,
  // of each point: 1 for a node; its name
  v.array(flag),
  v.array(name),
  v.array(index),
])

type DrawingRow = v.InferOutput<typeof drawingRow>
type VariantRow = v.InferOutput<typeof variantRow>

const stepsOf = (positions: readonly Position[]): number[] => {
  let [x, y] = [0, 0]
  return positions.flatMap(([lon, lat]) => {
    const [toX, toY] = [Math.round(lon * UNIT), Math.round(lat * UNIT)]
    const step = [toX - x, toY - y]
    ;[x, y] = [toX, toY]
    return step
  })
}

/** Null for an odd number of steps, or a position that is none. */
const positionsOf = (row: readonly number[]): Position[] | null => {
  if (row.length % 2 !== 0) return null
  let [x, y] = [0, 0]
  const positions: Position[] = []
  for (let at = 0; at < row.length; at += 2) {
    x += row[at] ?? 0
    y += row[at + 1] ?? 0
    // drawings may cross the antimeridian and so go beyond 180°
    if (Math.abs(x) > 360 * UNIT || Math.abs(y) > 90 * UNIT) return null
    positions.push([x / UNIT, y / UNIT])
  }
  return positions
}

/** Writes a drawing as a short row, its coordinates rounded to seven decimals. */
export const drawingToRow = ({ id, kind, name, hidden, positions, holes }: Drawing): DrawingRow => [
  id,
  kind,
  name,
  hidden ? 1 : 0,
  stepsOf(positions),
  holes.map(stepsOf),
]

/** Reads the row of a drawing. Errors: null for anything that is none. */
export const drawingFromRow = (row: unknown): Drawing | null => {
  const read = v.safeParse(drawingRow, row)
  if (!read.success) return null
  const [id, kind, name, hidden, steps, holeSteps] = read.output
  const positions = positionsOf(steps)
  const holes = holeSteps.map(positionsOf).filter((hole) => hole !== null && hole.length >= LEAST_POSITIONS.area)
  if (!positions || positions.length < LEAST_POSITIONS[kind] || holes.length < holeSteps.length) return null
  return { id, kind, name, positions, holes: holes as Position[][], hidden: hidden === 1 }
}

/** Writes a course of the reader's own as a short row. */
export const variantToRow = ({ id, name, colour, points, alignedLegs }: OwnVariant): VariantRow => [
  id,
  name,
  colour,
  stepsOf(points.map(({ position }) => position)),
  points.map(({ isNode }) => (isNode ? 1 : 0)),
  points.map((point) => point.name),
  [...alignedLegs],
]

/** Reads the row of a course. Errors: null for anything that is none, or has fewer than two points. */
export const variantFromRow = (row: unknown): OwnVariant | null => {
  const read = v.safeParse(variantRow, row)
  if (!read.success) return null
  const [id, name, colour, steps, nodes, names, alignedLegs] = read.output
  const positions = positionsOf(steps)
  if (!positions || positions.length < 2 || nodes.length !== positions.length || names.length !== positions.length) {
    return null
  }
  const points = positions.map((position, at) => ({ position, name: names[at] ?? null, isNode: nodes[at] === 1 }))
  return { id, name, colour, points, alignedLegs }
}
