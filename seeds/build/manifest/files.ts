import * as documents from './documents'
import * as records from './documents-of-records'
import type { Origin } from './provenance'
import * as from from './provenance'

/** What the manifest says of a file besides what can be counted. */
export type FileEntry = {
  readonly id: string
  readonly file: string
  readonly licence: string
  readonly attribution: string
  readonly vintage: string
  readonly sources: readonly Origin[]
  readonly firstPaint: boolean
  readonly reason: string | null
  readonly properties: Readonly<Record<string, string>>
}

const { LICENCES } = from
const NE_VINTAGE = 'Natural Earth 5, 1:10m'
const NE = 'Natural Earth'
const NAMES = { name: 'English name or null', name_ur: 'Urdu name or null' }

const entry = (
  id: string,
  file: string,
  rest: Omit<FileEntry, 'id' | 'file' | 'reason'>,
  reason: string | null = null,
): FileEntry => ({
  id,
  file,
  ...rest,
  reason,
})

const geojson = (id: string, rest: Omit<FileEntry, 'id' | 'file' | 'reason'>): FileEntry =>
  entry(id, `${id}.geojson`, rest)

const NE_AREA = { licence: LICENCES.naturalEarth, attribution: NE, vintage: NE_VINTAGE }
const FACTS = {
  licence: LICENCES.facts,
  attribution: 'USGS · Global Energy Monitor (CC BY 4.0) · GeoNames (CC BY 4.0) · sources named in each row',
  vintage: 'sources of 1961–2026, named in each row',
}

export const FILES: readonly FileEntry[] = [
  geojson('provinces', {
    ...NE_AREA,
    sources: [from.NATURAL_EARTH_ADMIN, from.seed('official-areas.json')],
    firstPaint: true,
    properties: documents.AREA_PROPERTIES,
  }),
  geojson('pakistan', {
    ...NE_AREA,
    sources: [from.NATURAL_EARTH_ADMIN, from.seed('official-areas.json')],
    firstPaint: false,
    properties: documents.AREA_PROPERTIES,
  }),
  geojson('neighbours', {
    ...NE_AREA,
    sources: [from.NATURAL_EARTH_ADMIN, from.seed('names-ur.json')],
    firstPaint: true,
    properties: { a3: 'three-letter country code of Natural Earth', name: 'English name', name_ur: 'Urdu name' },
  }),
  geojson('borders', {
    ...NE_AREA,
    sources: [from.NATURAL_EARTH_ADMIN],
    firstPaint: true,
    properties: { class: 'international, province or disputed', name: 'name of a disputed line, or null' },
  }),
  geojson('sea', {
    licence: LICENCES.lgpl,
    attribution: 'GSHHG (LGPL)',
    vintage: 'GSHHG 2.3.7 (2017)',
    sources: [from.GSHHG, from.GMT, from.seed('names-ur.json')],
    firstPaint: true,
    properties: NAMES,
  }),
  geojson('coast-fringe', {
    licence: LICENCES.mixedCoast,
    attribution: 'GSHHG (LGPL) · Natural Earth',
    vintage: 'GSHHG 2.3.7 (2017) less Natural Earth 5',
    sources: [from.GSHHG, from.NATURAL_EARTH_ADMIN],
    firstPaint: true,
    properties: { code: 'province the strip of coast is painted like; it counts in no area' },
  }),
  geojson('lakes', {
    licence: LICENCES.publicDomain,
    attribution: NE,
    vintage: 'Natural Earth, 1:10m',
    sources: [from.NATURAL_EARTH_LAKES, from.seed('lakes.json')],
    firstPaint: true,
    properties: NAMES,
  }),
  geojson('rivers', {
    licence: LICENCES.mixedRivers,
    attribution: 'Natural Earth · WDBII (LGPL)',
    vintage: 'Natural Earth, 1:10m; WDBII in GSHHG 2.3.7 (2017)',
    sources: [from.NATURAL_EARTH_RIVERS, from.WDBII, from.GMT, from.seed('names-ur.json')],
    firstPaint: true,
    properties: { ...NAMES, rank: '1 major … 6 minor' },
  }),
  entry('relief', 'relief.webp', {
    licence: LICENCES.publicDomain,
    attribution: NE,
    vintage: 'Natural Earth grey shaded relief; a picture of 3.7 km a pixel, no source of heights',
    sources: [from.RELIEF],
    firstPaint: true,
    properties: {},
  }),
  geojson('labels', {
    licence: LICENCES.own,
    attribution: 'Pakistan Minerals Atlas',
    vintage: 'this edition',
    sources: [from.seed('area-labels.json'), from.seed('official-areas.json'), from.seed('names-ur.json')],
    firstPaint: true,
    properties: {
      kind: 'province, country or sea',
      code: 'code of a province, or null',
      a3: 'code of a country, or null',
      name: 'English name',
      name_ur: 'Urdu name',
      rank: '0 shown first … 4',
    },
  }),
  geojson('towns', {
    licence: LICENCES.geonames,
    attribution: 'GeoNames (CC BY 4.0)',
    vintage: 'GeoNames as packaged: coordinates 2025, populations 2020',
    sources: [
      from.CITIES,
      from.CITIES_500,
      from.seed('towns-extra.json'),
      from.seed('towns-ur.json'),
      from.seed('town-corrections.json'),
    ],
    firstPaint: true,
    properties: documents.TOWN_PROPERTIES,
  }),
  geojson('deposits', {
    ...FACTS,
    sources: [from.seed('deposits.json'), from.seed('location-uncertainty.json'), from.seed('citations.json')],
    firstPaint: true,
    properties: records.DEPOSIT_PROPERTIES,
  }),
  geojson('zones', {
    ...FACTS,
    sources: [from.seed('zones.json'), from.seed('citations.json')],
    firstPaint: true,
    properties: documents.ZONE_PROPERTIES,
  }),
  geojson('corridor', {
    ...FACTS,
    sources: [from.seed('corridor.json'), from.seed('citations.json')],
    firstPaint: true,
    properties: documents.LEG_PROPERTIES,
  }),
  geojson('corridor-nodes', {
    ...FACTS,
    sources: [from.seed('corridor.json'), from.CITIES_500, from.seed('citations.json')],
    firstPaint: true,
    properties: documents.NODE_PROPERTIES,
  }),
  geojson('toposheets', {
    licence: LICENCES.own,
    attribution: 'sheet numbers: Survey of Pakistan scheme; areas on Natural Earth',
    vintage: 'this edition',
    sources: [from.NATURAL_EARTH_ADMIN],
    firstPaint: false,
    properties: documents.SHEET_PROPERTIES,
  }),
  geojson('cited-maps', {
    ...FACTS,
    sources: [from.seed('cited-maps.json')],
    firstPaint: false,
    properties: records.CITED_MAP_PROPERTIES,
  }),
  entry('claims', 'claims.json', {
    ...FACTS,
    sources: [from.seed('claims.json'), from.seed('citations.json')],
    firstPaint: false,
    properties: records.CLAIM_PROPERTIES,
  }),
  entry('mapping', 'mapping.json', {
    ...FACTS,
    sources: [from.seed('mapping.json'), from.seed('citations.json')],
    firstPaint: false,
    properties: records.MAPPING_PROPERTIES,
  }),
  entry('stories', 'stories.json', {
    licence: LICENCES.own,
    attribution: 'Pakistan Minerals Atlas · sources named in each chapter',
    vintage: 'this edition',
    sources: [
      from.seed('stories/corridor.json'),
      from.seed('stories/how-much-do-we-know.json'),
      from.seed('citations.json'),
    ],
    firstPaint: false,
    properties: records.STORY_PROPERTIES,
  }),
]
