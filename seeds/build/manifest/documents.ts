/** What each property means; the words every file's description is put together from. */
export const AREA_PROPERTIES = {
  code: 'ISO 3166-2 code; PK is Pakistan without Azad Jammu & Kashmir and Gilgit-Baltistan, PK-ALL with them',
  name: 'English name',
  name_ur: 'Urdu name',
  officialAreaM2: 'area stated by the government, m²',
  officialAreaSource: 'key in seeds/citations.json of the official area',
  measuredAreaM2: 'ellipsoidal area (WGS84) of this very polygon, m²',
  disputed: 'true where the status of the territory is disputed',
} as const

export const TOWN_PROPERTIES = {
  id: 'GeoNames id as text; name-… for towns whose list has no ids',
  name: 'English name',
  name_ur: 'Urdu name or null',
  altNames: 'other spellings in Latin and Arabic script',
  population: 'inhabitants by GeoNames, null where unknown',
  province: 'code of the province whose polygon holds the point, null outside all',
  rank: '0 largest and capitals … 5',
  source: 'where the coordinates come from',
} as const

export const SHEET_PROPERTIES = {
  sheet: 'Survey of Pakistan 15′ sheet, as 30G11',
  label: 'the number as maps print it, as 30 G/11',
  areaM2: 'ellipsoidal area between the parallels and meridians of the sheet, m²',
  areaByCode: 'ellipsoidal area inside each province it touches, m² by code',
} as const

export const LEG_PROPERTIES = {
  variant: 'as-named or via-existing-roads',
  leg: 'counted from 1 in the direction of travel',
  from: 'node id',
  to: 'node id',
  fromName: 'English name of the first node',
  toName: 'English name of the last node',
  fromNameUr: 'Urdu name of the first node',
  toNameUr: 'Urdu name of the last node',
  road: 'road as its publisher names it, null where none is published',
  publishedLengthM: 'published road length, m, or null',
  publishedAlternativesM: 'other published lengths, m',
  publishedNote: 'what to know about the published length, English',
  publishedNoteUr: 'the same in Urdu',
  status: 'state of the road as published',
  sources: 'citations',
  schematic: 'true: a straight geodesic between two towns, not a surveyed course',
} as const

export const NODE_PROPERTIES = {
  id: 'node id',
  name: 'English name',
  name_ur: 'Urdu name',
  altNames: 'other spellings',
  geonamesId: 'GeoNames id or null',
  variants: 'variants that pass the node',
  order: 'place in each variant, from 1',
  named: 'true where the proposal names the town',
  source: 'where the coordinates come from',
  sources: 'citations',
  population: 'inhabitants by GeoNames, null where unknown',
} as const

export const ZONE_PROPERTIES = {
  id: 'zone id',
  name: 'English name',
  name_ur: 'Urdu name',
  kind: 'port, free-zone, sez, industrial-estate, smelter or refinery',
  province: 'province code or null',
  district: 'district or null',
  areaText: 'size as published',
  status: 'state as published',
  note: 'remark',
  locationAccuracy: 'how well the point pins the place down; unlocated without geometry',
  locationNote: 'what the point stands for',
  coordinateSource: 'citation key of the coordinate',
  sources: 'citations',
} as const
