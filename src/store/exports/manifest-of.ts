import type { Manifest } from '../../data/manifest'
import type { AtlasState } from '../state'

/** The manifest once it has been read. */
export const manifestOf = ({ datasets: { manifest } }: AtlasState): Manifest | null =>
  manifest.status === 'ready' ? manifest.value : null
