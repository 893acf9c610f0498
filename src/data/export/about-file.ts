import type { Manifest } from '../manifest'
import type { ExportAbout } from './export-set'

/** Licence of what the user made: the atlas claims nothing on it. */
export const OWN_WORK = { source: 'Made by the user of the Pakistan Minerals Atlas', licence: 'Of the user' } as const

/** Length and area by each method, as every export that holds them says it. */
export const METHODS =
  'geodesic: on the WGS84 ellipsoid (Karney 2013); spherical: Turf on a sphere of radius 6371008.8 m; planar: on the Web Mercator plane' as const

type Origin = Pick<ExportAbout, 'source' | 'licence' | 'edition'>

/**
 * Source and licence of the atlas's own files, as the manifest states them, and the data edition.
 *
 * Shape:  several files are joined, each attribution and licence once; without a manifest they are said to be unknown.
 */
export const originOf = (manifest: Manifest | null, ids: readonly string[]): Origin => {
  const files = manifest?.files.filter(({ id }) => ids.includes(id)) ?? []
  const joined = (texts: readonly string[]): string => [...new Set(texts)].join('; ')
  return {
    source: `Pakistan Minerals Atlas: ${joined(files.map(({ attribution }) => attribution)) || 'source not stated'}`,
    licence: joined(files.map(({ licence }) => licence)) || 'not stated',
    edition: manifest?.edition ?? null,
  }
}
