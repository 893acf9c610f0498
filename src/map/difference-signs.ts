import type { SheetDifference } from '../domain/coverage/scenario-difference'

/** Signs that tell the parts of a comparison apart without colour, on the map and beside its numbers. */
export const DIFFERENCE_SIGNS: Readonly<Record<keyof SheetDifference, string>> = { added: '+', removed: '−', both: '=' }
