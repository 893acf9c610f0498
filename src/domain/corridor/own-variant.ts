import type { Position } from '../position'

/** A place an own variant runs through; `name` is null for a bend without one. */
export type OwnVariantPoint = {
  readonly position: Position
  readonly name: string | null
  /** Legs run from node to node; other points only bend them. */
  readonly isNode: boolean
}

/** A corridor variant of the user's own. */
export type OwnVariant = {
  /** Starts with `own-`. */
  readonly id: string
  readonly name: string
  /** `#rrggbb`. */
  readonly colour: string
  readonly points: readonly OwnVariantPoint[]
  /** Indices of legs (from 0) whose line was drawn or imported as it runs on the ground; all others are schematic. */
  readonly alignedLegs: readonly number[]
}
