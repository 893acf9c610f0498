import type { Feature } from 'geojson'
import type { SheetRecord } from '../../src/domain/coverage/sheet-record'
import type { CitedMap } from '../../src/domain/mapping/cited-map'
import type { MappingClaim } from '../../src/domain/mapping/mapping-claim'
import type { Province } from '../../src/domain/places/province'
import { type AreaCode, COUNTRY_CODES, PROVINCE_CODES } from '../../src/domain/provinces'
import { squareMetres } from '../../src/domain/units'
import { layered, ready } from './layered'

/**
 * Areas of 15′ sheets between 29.25° and 29.5° N on WGS84, from the closed form of the area between two parallels
 * (Snyder 1987, eq. 3-12), worked out in Python.
 */
export const SHEET_AREA = 672_568_735.434

/** Half of Balochistan as it is here: three sheets' ground, of which one and a half are Balochistan's. */
const sheet = (number: string, inBalochistan: number): SheetRecord => ({
  sheet: number,
  area: squareMetres(SHEET_AREA),
  areaByProvince: {
    'PK-BA': squareMetres(SHEET_AREA * inBalochistan),
    ...(inBalochistan < 1 ? { 'PK-SD': squareMetres(SHEET_AREA * (1 - inBalochistan)) } : {}),
  },
})

const square = (west: number, east: number): Feature['geometry'] => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, 29.25],
      [east, 29.25],
      [east, 29.5],
      [west, 29.5],
      [west, 29.25],
    ],
  ],
})

const SHEETS_OF: Partial<Record<AreaCode, number>> = { 'PK-BA': 1.5, 'PK-SD': 0.5, PK: 2, 'PK-ALL': 2 }

const area = (code: AreaCode): Province => ({
  code,
  name: code,
  nameUr: code,
  officialArea: squareMetres(SHEET_AREA * (SHEETS_OF[code] ?? 1) * 1.25),
  officialAreaSource: 'test',
  measuredArea: squareMetres(SHEET_AREA * (SHEETS_OF[code] ?? 1)),
  disputed: false,
})

const drawn = (code: AreaCode, geometry: Feature['geometry']): Feature => ({
  type: 'Feature',
  properties: { code },
  geometry,
})

const areas = (codes: readonly AreaCode[], features: Feature[]) => {
  const { value } = layered(codes.map(area), ({ code }) => code)
  return ready({ ...value, collection: { type: 'FeatureCollection' as const, features } })
}

export const aMappingClaim = (changes: Partial<MappingClaim> = {}): MappingClaim => ({
  id: 'balochistan-outcrop-2022',
  scope: 'PK-BA',
  statement: { en: 'In Balochistan 170 of 524 sheets are mapped (32.4 %).', ur: 'بلوچستان میں 170 شیٹیں۔' },
  share: 0.3244,
  mappedSheets: 170,
  totalSheets: 524,
  mappedArea: squareMetres(108_800e6),
  denominatorArea: squareMetres(335_360e6),
  denominatorName: 'outcrop of Balochistan (GSP)',
  year: 2022,
  citations: [{ key: 'gsp', title: 'Rs100m to advance mapping', publisher: 'APP', address: 'https://example.org/' }],
  ...changes,
})

export const aCitedMap = (changes: Partial<CitedMap> = {}): CitedMap => ({
  id: 'gsp-39g13',
  sheets: ['39G13'],
  title: 'Geological Map of Fort Munro quadrangle',
  authors: 'M. Sadiq Malkani',
  year: 2010,
  publisher: 'Geological Survey of Pakistan',
  scale: '1:50,000',
  status: 'published-map',
  drawable: 'yes',
  placed: true,
  boxBasis: null,
  confidence: 'high',
  note: null,
  source: 'Explanatory Notes',
  address: null,
  ...changes,
})

/** A Balochistan of a sheet and a half and a Sindh of half a sheet, side by side; one claim, one cited map. */
export const coverageDatasets = () => {
  const maps = layered(
    [aCitedMap(), aCitedMap({ id: 'lost', placed: false, title: 'Somewhere', sheets: [] })],
    (m) => m.id,
  )
  return {
    toposheets: layered([sheet('34C3', 1), sheet('34C7', 0.5)], (record) => record.sheet),
    provinces: areas(PROVINCE_CODES, [drawn('PK-BA', square(64, 64.375)), drawn('PK-SD', square(64.375, 64.5))]),
    countries: areas(COUNTRY_CODES, [drawn('PK', square(64, 64.5)), drawn('PK-ALL', square(64, 64.5))]),
    mapping: ready([aMappingClaim()]),
    citedMaps: ready({
      ...maps.value,
      collection: {
        type: 'FeatureCollection' as const,
        features: [{ type: 'Feature' as const, properties: { id: 'gsp-39g13' }, geometry: square(69.75, 70) }],
      },
    }),
  }
}
