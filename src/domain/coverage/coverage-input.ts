import { type MappingAttributes, NOTHING_KNOWN } from './input-attributes'

export const ATTRIBUTE_KEYS = ['scale', 'year', 'source', 'status'] as const
export type AttributeKey = (typeof ATTRIBUTE_KEYS)[number]

/** Fields of an imported layer that say it feature by feature; null where one answer holds for the whole layer. */
export type AttributeFields = Readonly<Record<AttributeKey, string | null>>

export const INPUT_KINDS = ['drawing', 'layer'] as const
export type InputKind = (typeof INPUT_KINDS)[number]

/** A drawing or an imported layer whose polygons count as mapped ground. */
export type CoverageInput = {
  readonly kind: InputKind
  /** Id of the drawing or the layer. */
  readonly id: string
  readonly attributes: MappingAttributes
  readonly fields: AttributeFields
}

/** What the user said about the ground that counts: undoable, saved with the project. */
export type CoverageSetup = {
  readonly inputs: readonly CoverageInput[]
  /** Holds for the ticked sheets as a whole. */
  readonly sheets: MappingAttributes
}

export const NO_FIELDS: AttributeFields = { scale: null, year: null, source: null, status: null }

/** Nothing but the ticked sheets counts yet. */
export const NOTHING_SET_UP: CoverageSetup = { inputs: [], sheets: NOTHING_KNOWN }
