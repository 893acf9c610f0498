import type { Geometry, Position } from 'geojson'
import { isPlainObject } from '../plain-object'
import { err, ok, type Result } from '../result'
import { MAX_NESTING } from './import-limits'
import type { RowReason } from './import-problem'

export type GeometryProblem = { readonly reason: RowReason; readonly detail: string }

/** What a geometry turned out to hold besides its positions. */
export type GeometryTraits = { vertices: number; closed: boolean; heights: boolean; collection: boolean }

type Checked = Result<Geometry, GeometryProblem>

class Unfit extends Error {
  constructor(
    readonly reason: RowReason,
    detail: unknown = '',
  ) {
    super(typeof detail === 'string' ? detail : JSON.stringify(detail).slice(0, 80))
  }
}

/** How deep the positions lie in the coordinates of each type. */
const DEPTH: Readonly<Record<string, number>> = {
  Point: 0,
  MultiPoint: 1,
  LineString: 1,
  MultiLineString: 2,
  Polygon: 2,
  MultiPolygon: 3,
}

const positionOf = (value: unknown, traits: GeometryTraits): Position => {
  if (!Array.isArray(value) || value.length < 2) throw new Unfit('bad-coordinates', value ?? 'null')
  const [lon, lat] = value as unknown[]
  if (typeof lon !== 'number' || typeof lat !== 'number') throw new Unfit('bad-coordinates', value)
  if (!Number.isFinite(lon) || !Number.isFinite(lat)) throw new Unfit('not-finite', `${lon}, ${lat}`)
  if (Math.abs(lat) > 90 || Math.abs(lon) > 180) throw new Unfit('out-of-range', `${lon}, ${lat}`)
  if (value.length > 2) traits.heights = true
  traits.vertices += 1
  return value as Position
}

const lineOf = (value: unknown, traits: GeometryTraits): Position[] => {
  if (!Array.isArray(value)) throw new Unfit('bad-coordinates', value ?? 'null')
  for (const each of value) positionOf(each, traits)
  return value as Position[]
}

/** A ring that its writer forgot to close is closed, which changes nothing of its area. */
const ringOf = (value: unknown, traits: GeometryTraits): Position[] => {
  const ring = lineOf(value, traits)
  const [first] = ring
  const last = ring.at(-1)
  if (!first || !last) throw new Unfit('too-few-positions', String(ring.length))
  const open = first[0] !== last[0] || first[1] !== last[1]
  if (ring.length + (open ? 1 : 0) < 4) throw new Unfit('too-few-positions', String(ring.length))
  if (!open) return ring
  traits.closed = true
  return [...ring, first]
}

const many = <T>(value: unknown, read: (each: unknown) => T): T[] => {
  if (!Array.isArray(value)) throw new Unfit('bad-coordinates', value ?? 'null')
  if (value.length === 0) throw new Unfit('too-few-positions', '0')
  return value.map(read)
}

const openLineOf = (value: unknown, traits: GeometryTraits): Position[] => {
  const line = lineOf(value, traits)
  if (line.length < 2) throw new Unfit('too-few-positions', String(line.length))
  return line
}

const simpleOf = (type: string, value: unknown, traits: GeometryTraits): Geometry => {
  const ring = (each: unknown) => ringOf(each, traits)
  if (type === 'Point') return { type, coordinates: positionOf(value, traits) }
  if (type === 'MultiPoint') return { type, coordinates: many(value, (each) => positionOf(each, traits)) }
  if (type === 'LineString') return { type, coordinates: openLineOf(value, traits) }
  if (type === 'MultiLineString') return { type, coordinates: many(value, (each) => openLineOf(each, traits)) }
  if (type === 'Polygon') return { type, coordinates: many(value, ring) }
  return { type: 'MultiPolygon', coordinates: many(value, (each) => many(each, ring)) }
}

const geometryOf = (value: unknown, traits: GeometryTraits, nesting: number): Geometry => {
  if (value === null || value === undefined) throw new Unfit('no-geometry')
  if (!isPlainObject(value) || typeof value.type !== 'string') throw new Unfit('unknown-geometry', value as never)
  const { type, coordinates, geometries } = value
  if (type === 'GeometryCollection') {
    if (nesting >= MAX_NESTING) throw new Unfit('too-nested')
    traits.collection = true
    if (!Array.isArray(geometries) || geometries.length === 0) throw new Unfit('no-geometry', type)
    return { type, geometries: geometries.map((each) => geometryOf(each, traits, nesting + 1)) }
  }
  if (DEPTH[type] === undefined) throw new Unfit('unknown-geometry', type)
  if (Array.isArray(coordinates) && coordinates.length === 0) throw new Unfit('no-geometry', type)
  return simpleOf(type, coordinates, traits)
}

/**
 * Checks a geometry that came from a file.
 *
 * Shape:  GeoJSON geometry of any type; unclosed rings come back closed, heights stay; `traits` is added to.
 * Units:  degrees.
 * Errors: no-geometry, unknown-geometry, bad-coordinates, not-finite, out-of-range, too-few-positions, too-nested.
 * Source: RFC 7946, section 3.1.
 */
export const checkGeometry = (value: unknown, traits: GeometryTraits): Checked => {
  try {
    return ok(geometryOf(value, traits, 0))
  } catch (reason) {
    if (reason instanceof Unfit) return err({ reason: reason.reason, detail: reason.message })
    throw reason
  }
}
