import type { Geometry } from 'geojson'
import { DECIMALS } from '../places'
import { planarTurn, type Ring } from './rings'

const SCALE = 10 ** DECIMALS
const round = (value: number): number => Math.round(value * SCALE) / SCALE || 0

const withoutRepeats = (line: number[][]): number[][] =>
  line.filter((position, i) => i === 0 || position[0] !== line[i - 1]?.[0] || position[1] !== line[i - 1]?.[1])

const roundedLine = (line: number[][]): number[][] =>
  withoutRepeats(line.map(([lon = 0, lat = 0]) => [round(lon), round(lat)]))

/** Rounded, wound as RFC 7946 wants it, started at its least position so that no engine's habit shows. */
const tidyRing = (ring: Ring, outer: boolean): Ring | null => {
  const rounded = roundedLine(ring)
  if (rounded.length < 4 || planarTurn(rounded) === 0) return null
  const open = rounded.slice(0, -1)
  if (planarTurn(rounded) > 0 !== outer) open.reverse()
  let start = 0
  open.forEach(([x = 0, y = 0], i) => {
    const [bestX = 0, bestY = 0] = open[start] ?? []
    if (x < bestX || (x === bestX && y < bestY)) start = i
  })
  const turned = [...open.slice(start), ...open.slice(0, start)]
  return [...turned, turned[0] ?? []]
}

const tidyPolygon = (rings: Ring[]): Ring[] | null => {
  const [outer, ...holes] = rings
  const shell = outer ? tidyRing(outer, true) : null
  if (!shell) return null
  return [shell, ...holes.map((hole) => tidyRing(hole, false)).filter((hole): hole is Ring => hole !== null)]
}

/** A geometry as it is written: five decimals, RFC 7946 winding, no repeated position; null when nothing is left. */
export const tidy = (geometry: Geometry): Geometry | null => {
  switch (geometry.type) {
    case 'Point':
      return { type: 'Point', coordinates: geometry.coordinates.slice(0, 2).map(round) }
    case 'LineString': {
      const line = roundedLine(geometry.coordinates)
      return line.length > 1 ? { type: 'LineString', coordinates: line } : null
    }
    case 'MultiLineString': {
      const lines = geometry.coordinates.map(roundedLine).filter((line) => line.length > 1)
      const [only] = lines
      if (!only) return null
      return lines.length === 1
        ? { type: 'LineString', coordinates: only }
        : { type: 'MultiLineString', coordinates: lines }
    }
    case 'Polygon': {
      const rings = tidyPolygon(geometry.coordinates)
      return rings ? { type: 'Polygon', coordinates: rings } : null
    }
    case 'MultiPolygon': {
      const polygons = geometry.coordinates.map(tidyPolygon).filter((rings): rings is Ring[] => rings !== null)
      const [only] = polygons
      if (!only) return null
      return polygons.length === 1
        ? { type: 'Polygon', coordinates: only }
        : { type: 'MultiPolygon', coordinates: polygons }
    }
    default:
      throw new Error(`no layer holds a ${geometry.type}`)
  }
}
