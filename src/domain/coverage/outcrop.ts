import { squareMetres } from '../units'

/**
 * Rock at the surface of Pakistan, as its ministry and its trade authority state it. A round number without a map: no
 * polygon of it is published, so nobody can say which sheets it lies on.
 *
 * Source: the claim `area` of the atlas and what is cited there.
 */
export const OUTCROP_AREA = squareMetres(600_000e6)
/** Where its sources stand among the claims. */
export const OUTCROP_CLAIM = 'area'
