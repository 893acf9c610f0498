import type { AtlasDatasets, Layered } from '../../data/datasets'
import type { Loadable } from '../../data/load-error'
import type { SpelledName } from '../../domain/gazetteer/matched-on'
import type { GazetteerEntry } from '../../domain/gazetteer/search'
import type { CommodityGroup } from '../../domain/minerals/commodity-group'
import type { Deposit } from '../../domain/minerals/deposit'
import { isPinnedDown } from '../../domain/minerals/location-accuracy'
import { districtNames } from '../../domain/minerals/search-words'
import type { ZoneKind } from '../../domain/places/zone'
import { nodesOfTowns } from '../../map/overlays/towns-at-nodes'
import type { AtlasStore } from '../../store/create-atlas-store'

/** Something that can be found by name, with what its line in the results needs. */
export type Place = GazetteerEntry & {
  readonly name: string
  readonly nameUr: string | null
  readonly commodityGroup: CommodityGroup | null
  readonly hollow: boolean
  readonly zoneKind: ZoneKind | null
  readonly population: number | null
  /** Set for what the reader made: what it is, what it is part of, and how to go there. */
  readonly own: OwnFind | null
}

export type OwnFind = {
  readonly what: 'node' | 'variant' | 'drawing' | 'layer'
  readonly partOf: string | null
  readonly go: (store: AtlasStore) => void
}

export type PlaceDatasets = Pick<AtlasDatasets, 'deposits' | 'towns' | 'provinces' | 'zones' | 'corridor'>

type Names = { readonly name: string; readonly nameUr: string | null; readonly altNames?: readonly string[] }

const spellings = ({ name, nameUr, altNames = [] }: Names): readonly SpelledName[] => [
  { text: name, role: 'name' },
  ...(nameUr === null ? [] : [{ text: nameUr, role: 'ur' } as const]),
  ...altNames.map((text) => ({ text, role: 'alt' }) as const),
]

export const place = (
  kind: Place['kind'],
  id: string,
  names: Names,
  rest: Partial<Place> & Pick<Place, 'position' | 'weight'>,
): Place => ({
  kind,
  id,
  name: names.name,
  nameUr: names.nameUr,
  names: spellings(names),
  commodityGroup: null,
  hollow: false,
  zoneKind: null,
  population: null,
  own: null,
  ...rest,
})

/** A site answers to its district too, so that `Chagai` leads to what lies there. */
const districtsOf = ({ district }: Deposit): readonly SpelledName[] =>
  district === null ? [] : districtNames(district).map((text) => ({ text, role: 'district' }))

const recordsOf = <T>(loadable: Loadable<Layered<T>>): readonly T[] =>
  loadable.status === 'ready' ? loadable.value.records : []

/** What people call the provinces beside their names, former names included. */
const PROVINCE_ALIASES: Readonly<Record<string, readonly string[]>> = {
  'PK-BA': ['Baluchistan'],
  'PK-KP': ['KP', 'KPK', 'Pakhtunkhwa', 'North-West Frontier Province', 'NWFP', 'Sarhad', 'FATA', 'سرحد', 'فاٹا'],
  'PK-SD': ['Sind'],
  'PK-PB': ['Panjab'],
  'PK-IS': ['ICT'],
  'PK-GB': ['GB', 'Northern Areas', 'شمالی علاقہ جات'],
  'PK-JK': ['AJK', 'Azad Kashmir', 'آزاد کشمیر'],
}

/** Flagships before provinces, provinces before sites, sites before corridor towns; towns by population. */
const WEIGHT = { flagship: 100, province: 90, site: 60, node: 50, zone: 40 } as const

const townWeight = (population: number | null): number => Math.log10((population ?? 0) + 1) * 5

/** Everything the atlas knows by name, from whatever has been loaded. */
export const placesOf = ({ deposits, towns, provinces, zones, corridor }: PlaceDatasets): readonly Place[] => {
  const nodes = corridor.status === 'ready' ? [...corridor.value.nodes.values()] : []
  const twins = nodesOfTowns(recordsOf(towns), nodes)
  const townOf = new Map([...twins].map(([town, node]) => [node, town]))
  return [
    ...recordsOf(deposits).map((site) =>
      place('site', site.id, site, {
        position: site.position,
        weight: site.flagship ? WEIGHT.flagship : WEIGHT.site,
        commodityGroup: site.commodityGroup,
        hollow: !isPinnedDown(site.locationAccuracy),
        names: [...spellings(site), ...districtsOf(site)],
      }),
    ),
    ...recordsOf(provinces).map((province) =>
      place(
        'province',
        province.code,
        { ...province, altNames: PROVINCE_ALIASES[province.code] ?? [] },
        {
          position: null,
          weight: WEIGHT.province,
        },
      ),
    ),
    ...nodes.map((node) => {
      const town = recordsOf(towns).find(({ id }) => id === townOf.get(node.id))
      const names = { ...node, altNames: [...node.altNames, ...(town?.altNames ?? [])] }
      return place('node', node.id, names, {
        position: node.position,
        weight: WEIGHT.node,
        population: town?.population ?? null,
      })
    }),
    ...recordsOf(zones).map((zone) =>
      place('zone', zone.id, zone, { position: zone.position, weight: WEIGHT.zone, zoneKind: zone.kind }),
    ),
    // a town that is a node of the corridor is found once, as the node
    ...recordsOf(towns)
      .filter(({ id }) => !twins.has(id))
      .map((town) =>
        place('town', town.id, town, {
          position: town.position,
          weight: townWeight(town.population),
          population: town.population,
        }),
      ),
  ]
}
