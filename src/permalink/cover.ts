import type { DenominatorBasis, DenominatorId, Shade } from '../domain/coverage/denominator-choice'
import { FILTER_AT_START, type MappingFilter } from '../domain/coverage/mapping-filter'

/** How the reader looks at the coverage: a share of what, and of which mapping. */
export type Cover = {
  readonly denominator: DenominatorId
  readonly basis: DenominatorBasis
  readonly filter: MappingFilter
  readonly shade: Shade
}

/** Balochistan as it is drawn, with all mapping that exists. */
export const COVER_AT_START: Cover = {
  denominator: 'PK-BA',
  basis: 'measured',
  filter: FILTER_AT_START,
  shade: 'sheets',
}
