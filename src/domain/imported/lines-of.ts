import type { Feature } from 'geojson'
import { geodesicLength } from '../measure/geodesic-length'
import type { Position } from '../position'
import { valueText } from './value-text'

/** A line of an imported layer that may stand for a leg of a course. */
export type ImportedLine = {
  /** Its place in the layer. */
  readonly index: number
  /** What the layer's label field says of it; empty where there is none. */
  readonly label: string
  /** Metres. */
  readonly length: number
  readonly positions: readonly Position[]
}

/** Metres: what is shorter or longer is no alignment between two towns of the corridor. */
export const LEG_LENGTHS = [1_000, 1_500_000] as const
/** Lines a list can still be read with, and vertices a course can still be edited with. */
export const MOST_LINES = 100
const MOST_VERTICES = 5_000

const positionsOf = ({ geometry }: Feature): readonly Position[] => {
  const parts =
    geometry?.type === 'LineString'
      ? [geometry.coordinates]
      : geometry?.type === 'MultiLineString'
        ? geometry.coordinates
        : []
  const [line] = parts
  if (!line || parts.length > 1 || line.length < 2 || line.length > MOST_VERTICES) return []
  return line.map(([lon = 0, lat = 0]): Position => [lon, lat])
}

/** Fields that name a feature where nobody has chosen one. */
const NAMING = ['name', 'Name', 'NAME', 'name:en', 'title', 'ref', 'id']

const labelOf = ({ properties }: Feature, labelField: string | null): string =>
  (labelField === null ? NAMING : [labelField]).map((field) => valueText(properties?.[field])).find(Boolean) ?? ''

/**
 * The lines of a layer that may stand for a leg, in the order of the layer.
 *
 * Shape:  lines in one part, of up to 5 000 vertices and a plausible length; the first hundred of them, `more` if there
 *         are others. Heights are left out.
 * Units:  degrees; metres on the WGS84 ellipsoid.
 */
export const linesOf = (
  features: readonly Feature[],
  labelField: string | null,
): { readonly lines: readonly ImportedLine[]; readonly more: boolean } => {
  const lines: ImportedLine[] = []
  for (const [index, feature] of features.entries()) {
    const positions = positionsOf(feature)
    const length = positions.length > 0 ? geodesicLength(positions) : 0
    if (length < LEG_LENGTHS[0] || length > LEG_LENGTHS[1]) continue
    if (lines.length === MOST_LINES) return { lines, more: true }
    lines.push({ index, label: labelOf(feature, labelField), length, positions })
  }
  return { lines, more: false }
}
