import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Feature } from 'geojson'
import type { Areal } from './geometry/inside'
import { adminOneUnits } from './inputs/admin-one'
import { misplaced } from './inputs/check-places'
import { citationIndex } from './inputs/citations'
import { newerCoordinates, populatedPlaces } from './inputs/gazetteer'
import { readSeed } from './inputs/seed'
import { readTables } from './inputs/tables'
import { pakistanFeatures, provinceFeatures } from './layers/areas'
import { borderFeatures } from './layers/borders'
import { citedMapFeatures } from './layers/cited-maps'
import { coastFringeFeatures } from './layers/coast-fringe'
import { corridorFeatures, corridorNodeFeatures } from './layers/corridor'
import { depositFeatures } from './layers/deposits'
import { labelFeatures } from './layers/labels'
import { lakeFeatures } from './layers/lakes'
import { neighbourFeatures } from './layers/neighbours'
import { reliefImage } from './layers/relief'
import { riverFeatures } from './layers/rivers'
import { seaFeatures } from './layers/sea'
import { storyRecords } from './layers/stories'
import { claimRecords, mappingRecords } from './layers/tables'
import { toposheetFeatures } from './layers/toposheets'
import { townFeatures } from './layers/towns'
import { zoneFeatures } from './layers/zones'
import { manifestOf } from './manifest/manifest'
import { OUTPUT } from './places'
import { Editions } from './schema/editions'

const written = new Map<string, Buffer>()

const text = (file: string, value: unknown): void => {
  written.set(file, Buffer.from(`${JSON.stringify(value)}\n`))
}
const layer = (id: string, features: readonly Feature[]): void => {
  // One feature to a line: reviewable, and as small once compressed.
  const rows = features.map((feature) => JSON.stringify(feature)).join(',\n')
  written.set(`${id}.geojson`, Buffer.from(`{"type":"FeatureCollection","features":[\n${rows}\n]}\n`))
}

const tables = readTables()
const citationsOf = citationIndex(tables.citations)

const units = await adminOneUnits()
const provinces = provinceFeatures(units, tables.areas)
const areal = provinces as Areal[]

const faults = [
  ...misplaced('seeds/deposits.json', tables.deposits, areal),
  ...misplaced('seeds/zones.json', tables.zones, areal),
]
if (faults.length > 0) throw new Error(faults.join('\n'))

const balochistan = provinces[0]
if (balochistan?.properties?.code !== 'PK-BA') throw new Error('the first province is not Balochistan')

const places = populatedPlaces()
const withoutPopulation = new Set(tables.townCorrections.map(({ id }) => id))
const populations = new Map(places.map(({ id, population }) => [id, withoutPopulation.has(id) ? null : population]))

layer('provinces', provinces)
layer('pakistan', await pakistanFeatures(provinces, tables.areas))
layer('neighbours', await neighbourFeatures(units, tables.names.countries))
layer('borders', await borderFeatures(units))
const sea = await seaFeatures(tables.names.seas)
layer('sea', sea)
layer('coast-fringe', await coastFringeFeatures(units, sea))
layer('lakes', await lakeFeatures(tables.lakes))
layer('rivers', await riverFeatures(balochistan, tables.names.rivers))
written.set('relief.webp', await reliefImage())
layer('labels', labelFeatures(tables.areas, tables.areaLabels, tables.names))
layer(
  'towns',
  townFeatures(
    {
      places,
      coordinates: newerCoordinates(),
      extra: tables.extraTowns,
      nameUr: new Map(tables.townNames.map(({ id, nameUr }) => [id, nameUr])),
      withoutPopulation,
    },
    areal,
  ),
)
layer(
  'deposits',
  depositFeatures(
    tables.deposits,
    new Map(tables.uncertainties.map(({ accuracy, metres }) => [accuracy, metres])),
    citationsOf,
  ),
)
layer('zones', zoneFeatures(tables.zones, citationsOf))
layer('corridor', corridorFeatures(tables.corridor, citationsOf))
layer('corridor-nodes', corridorNodeFeatures(tables.corridor, populations, citationsOf))
layer('toposheets', toposheetFeatures(areal))
layer('cited-maps', citedMapFeatures(tables.citedMaps))
text('claims.json', claimRecords(tables.claims, citationsOf))
text('mapping.json', mappingRecords(tables.mapping, citationsOf))
text('stories.json', storyRecords(tables.stories, citationsOf))

const manifest = manifestOf(written)
mkdirSync(OUTPUT, { recursive: true })
for (const [file, bytes] of written) writeFileSync(join(OUTPUT, file), bytes)
writeFileSync(join(OUTPUT, 'manifest.json'), `${JSON.stringify(manifest, null, 1)}\n`)
// Beside the manifest, not in it: the record names editions, so it can be part of none.
const editions = readSeed('editions.json', Editions)
writeFileSync(join(OUTPUT, 'editions.json'), `${JSON.stringify(editions)}\n`)
if (!editions.some(({ edition }) => edition === manifest.edition)) {
  console.warn(`edition ${manifest.edition} is not in seeds/editions.json: npm --prefix seeds/build run record`)
}
