import type { DrawingKind } from '../domain/drawing/drawing'
import type { AreaUnit, LengthUnit } from '../domain/measure/measuring-units'
import type { Metres, SquareMetres } from '../domain/units'

/** Words the map needs; it stands below the catalogues, so whoever mounts it passes them in. */
export type MapTexts = {
  /** Accessible name of the map. */
  readonly label: string
  /** How to use it by keyboard; read out by screen readers. */
  readonly instructions: string
  /** Written along a leg: straight length, and the published road length where there is one. */
  readonly legLength: (straight: Metres, published: Metres | null) => string
  /** Written at a kilometre post. */
  readonly post: (chainage: Metres) => string
  /** Written at the mark along the corridor: `km 212.4`. */
  readonly station: (chainage: Metres) => string
  /** Spoken name of a handle: a point, or the middle between it and the one before; before the first corner of an area comes the last. */
  readonly handle: (kind: 'point' | 'middle', number: number, name: string | null, before?: number) => string
  /** Written at what the reader drew. */
  readonly drawn: {
    readonly name: (kind: DrawingKind, number: number) => string
    readonly length: (length: Metres, unit: LengthUnit) => string
    /** The handle that moves a whole figure. */
    readonly whole: string
    /** Which hole of an area a handle belongs to, from 1. */
    readonly ofHole: (number: number) => string
    readonly area: (area: SquareMetres, unit: AreaUnit) => string
  }
  /** Said when the keyboard walks to a feature. */
  readonly walkedTo: (name: string, position: number, count: number) => string
  /** Said when there is nothing to walk to. */
  readonly nothingInView: string
  /** Said when the crosshair has nothing under it. */
  readonly nothingHere: string
  /** Name of the plain map that stands in without WebGL, a sentence on its limits, and what its line is called. */
  readonly staticLabel: string
  readonly staticNotice: string
  readonly staticCorridor: string
}
