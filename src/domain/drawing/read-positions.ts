import { type CoordinateError, type CoordinateReading, parseCoordinates } from '../gazetteer/parse-coordinates'
import type { Position } from '../position'

export type RefusedLine = { readonly line: number; readonly text: string; readonly kind: CoordinateError['kind'] }

/** A line of two bare numbers that could be read in either order; it was taken as latitude, longitude. */
export type AssumedLine = { readonly line: number; readonly text: string }

export type TypedPositions = {
  readonly positions: readonly Position[]
  readonly holes: readonly (readonly Position[])[]
  readonly refused: readonly RefusedLine[]
  readonly swapped: readonly AssumedLine[]
}

const chosen = (readings: readonly CoordinateReading[]): CoordinateReading | undefined =>
  readings.find(({ order, basis }) => order === 'lat-lon' || basis === 'named') ?? readings[0]

/**
 * Reads typed coordinates, one position a line; an empty line between them starts a hole.
 *
 * Shape:  `lat, lon`, or anything `parseCoordinates` reads; where either order is possible latitude comes first.
 * Units:  degrees.
 * Errors: each line that could not be read, with its number from 1; `swapped` names lines taken as lon, lat.
 */
export const readPositions = (text: string): TypedPositions => {
  const rings: Position[][] = [[]]
  const refused: RefusedLine[] = []
  const swapped: AssumedLine[] = []
  text.split(/\r\n|\r|\n/).forEach((written, index) => {
    const line = index + 1
    const shown = written.trim()
    if (shown === '') {
      if (rings.at(-1)?.length) rings.push([])
      return
    }
    const read = parseCoordinates(shown)
    const reading = read.ok ? chosen(read.value) : undefined
    if (!reading) refused.push({ line, text: shown, kind: read.ok ? 'not-coordinates' : read.error.kind })
    else rings.at(-1)?.push(reading.position)
    if (reading && reading.order === 'lon-lat' && reading.basis !== 'named') swapped.push({ line, text: shown })
  })
  const [positions = [], ...holes] = rings.filter((ring) => ring.length > 0)
  return { positions, holes, refused, swapped }
}

/** Writes positions as they can be typed: one `lat, lon` a line, an empty line before each hole. */
export const writePositions = (positions: readonly Position[], holes: readonly (readonly Position[])[]): string =>
  [positions, ...holes].map((ring) => ring.map(([lon, lat]) => `${lat}, ${lon}`).join('\n')).join('\n\n')
