import { type Metres, metres } from '../units'
import type { LocationAccuracy } from './location-accuracy'

/**
 * Radius within which a place is taken to lie, by how its publisher states its location: an assumption, class by class,
 * whose reasons stand in `seeds/location-uncertainty.json`. Null where there is no position to be uncertain about.
 */
export const ASSUMED_UNCERTAINTY: Readonly<Record<LocationAccuracy, Metres | null>> = {
  exact: metres(500),
  deposit: metres(2_000),
  approximate: metres(5_000),
  locality: metres(5_000),
  area: metres(25_000),
  unlocated: null,
}
