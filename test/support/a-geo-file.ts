import type { FetchGeo } from '../../src/data/fetch-geo'
import { err, ok } from '../../src/domain/result'

type Row = Readonly<Record<string, unknown>>

const aCitation = { key: 'usgs', title: 'Mineral Resources Data System', publisher: 'USGS', address: null }

export const aPoint = (lon = 64, lat = 28) => ({ type: 'Point', coordinates: [lon, lat] })
export const aSquare = (west = 64, south = 28) => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [west + 0.25, south],
      [west + 0.25, south + 0.25],
      [west, south + 0.25],
      [west, south],
    ],
  ],
})

export const aFeature = (properties: Row, geometry: unknown = aPoint()) => ({ type: 'Feature', properties, geometry })
export const aCollection = (...features: unknown[]) => ({ type: 'FeatureCollection', features })

export const aDepositRow = (changes: Row = {}): Row => ({
  id: 'saindak',
  name: 'Saindak',
  name_ur: 'سیندک',
  nameUrBasis: 'published',
  altNames: ['Sandak'],
  commodities: ['Cu'],
  commodityGroup: 'copper-gold',
  criticalMinerals: ['copper'],
  status: 'operating',
  statusAsPublished: 'Operating',
  operator: null,
  province: 'PK-BA',
  district: 'Chagai',
  locationAccuracy: 'exact',
  locationUncertainty: 500,
  locationNote: null,
  coordinateSource: 'usgs',
  publishedPositions: [{ position: [61.6, 29.25], source: 'usgs', note: null, accepted: true }],
  reserves: [{ text: '412 Mt', sources: ['usgs'] }],
  output: [],
  start: null,
  note: null,
  noteUr: null,
  confidence: 'high',
  confidenceNote: null,
  citations: [aCitation],
  sheet: '30G11',
  flagship: true,
  hollow: false,
  ...changes,
})

export const aNodeRow = (id: string, changes: Row = {}): Row => ({
  id,
  name: id,
  name_ur: 'نوکنڈی',
  altNames: [],
  variants: ['as-named', 'via-existing-roads'],
  population: null,
  sources: [aCitation],
  ...changes,
})

export const aLegRow = (variant: string, leg: number, from: string, to: string, changes: Row = {}): Row => ({
  variant,
  leg,
  from,
  to,
  road: null,
  publishedLengthM: 103_000,
  publishedAlternativesM: [],
  publishedNote: null,
  publishedNoteUr: null,
  status: null,
  sources: [aCitation],
  schematic: true,
  ...changes,
})

export const aProvinceRow = (code: string, changes: Row = {}): Row => ({
  code,
  name: code,
  name_ur: 'بلوچستان',
  officialAreaM2: 347_190e6,
  officialAreaSource: 'Census 2017',
  measuredAreaM2: 347_996e6,
  disputed: false,
  ...changes,
})

/** A port that serves these files and answers 404 for all others. */
export const aFetchGeo = (files: Readonly<Record<string, unknown>>): FetchGeo => {
  return async (file) => (file in files ? ok(files[file]) : err({ kind: 'unreachable', file, httpStatus: 404 }))
}
