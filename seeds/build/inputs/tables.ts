import { Citations } from '../schema/citations'
import { CitedMaps } from '../schema/cited-maps'
import { Claims, MappingClaims } from '../schema/claims'
import { Corridor } from '../schema/corridor'
import { Deposits, LocationUncertainties, StatusMapping } from '../schema/deposits'
import { AreaLabels, Lakes, Names } from '../schema/names'
import { OfficialAreas } from '../schema/official-areas'
import { StoryTable } from '../schema/stories'
import { ExtraTowns, TownCorrections, TownNames } from '../schema/towns'
import { Zones } from '../schema/zones'
import { readSeed } from './seed'

/** The stories in the order in which the atlas lists them. */
const STORIES = ['corridor', 'how-much-do-we-know'] as const

/** Every table of seeds/, validated row by row. */
export const readTables = () => {
  const tables = {
    areas: readSeed('official-areas.json', OfficialAreas),
    areaLabels: readSeed('area-labels.json', AreaLabels),
    citations: readSeed('citations.json', Citations),
    citedMaps: readSeed('cited-maps.json', CitedMaps),
    claims: readSeed('claims.json', Claims),
    corridor: readSeed('corridor.json', Corridor),
    deposits: readSeed('deposits.json', Deposits),
    extraTowns: readSeed('towns-extra.json', ExtraTowns),
    lakes: readSeed('lakes.json', Lakes),
    mapping: readSeed('mapping.json', MappingClaims),
    names: readSeed('names-ur.json', Names),
    stories: STORIES.map((id) => readSeed(`stories/${id}.json`, StoryTable)),
    statuses: readSeed('status-mapping.json', StatusMapping),
    townCorrections: readSeed('town-corrections.json', TownCorrections),
    townNames: readSeed('towns-ur.json', TownNames),
    uncertainties: readSeed('location-uncertainty.json', LocationUncertainties),
    zones: readSeed('zones.json', Zones),
  }
  const statusOf = new Map(tables.statuses.map(({ published, status }) => [published, status]))
  for (const { id, status, statusAsPublished } of tables.deposits) {
    if (statusOf.get(statusAsPublished) !== status)
      throw new Error(`seeds/deposits.json: ${id}: “${statusAsPublished}” is not mapped to ${status}`)
  }
  return tables
}
