import * as v from 'valibot'
import { LOCATION_ACCURACIES } from '../../../src/domain/minerals/location-accuracy'
import { ZONE_KINDS } from '../../../src/domain/places/zone'
import { uniqueIds } from './unique-ids'
import { CitationKey, CitationKeys, Id, MaybeText, PositionPair, Province, Text, UrduText } from './vocabulary'

const ZoneRow = v.pipe(
  v.strictObject({
    id: Id,
    name: Text,
    nameUr: UrduText,
    kind: v.picklist(ZONE_KINDS),
    position: v.nullable(PositionPair),
    province: v.nullable(Province),
    district: MaybeText,
    areaText: MaybeText,
    status: MaybeText,
    note: MaybeText,
    locationAccuracy: v.picklist(LOCATION_ACCURACIES),
    locationNote: MaybeText,
    coordinateSource: v.nullable(CitationKey),
    citations: CitationKeys,
  }),
  v.check(
    (row) => (row.position === null) === (row.locationAccuracy === 'unlocated'),
    'only an unlocated zone has no position',
  ),
  v.check(
    (row) => (row.position === null) === (row.coordinateSource === null),
    'a position and its source go together',
  ),
)

export const Zones = v.pipe(v.array(ZoneRow), uniqueIds())
export type ZoneRow = v.InferOutput<typeof ZoneRow>
