import type { AtlasState } from '../state'

/** The edition of the data that are here; undefined until their list has come. */
export const editionOf = ({ datasets: { manifest } }: AtlasState): string | undefined =>
  manifest.status === 'ready' ? manifest.value.edition : undefined
