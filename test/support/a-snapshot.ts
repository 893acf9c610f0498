import { base } from '../../src/permalink/base'
import type { Snapshot } from '../../src/permalink/snapshot'

/** The first visitor's view with what a test cares about changed. */
export const aSnapshot = (changes: Partial<Snapshot> = {}): Snapshot => ({ ...base(), ...changes })
