import type { BBox, Feature, Geometry } from 'geojson'
import { isInPakistanWindow } from '../gazetteer/pakistan-window'
import { checkGeometry, type GeometryTraits } from './check-geometry'
import { eachPosition } from './each-position'
import { fieldTally } from './field-tally'
import { MAX_REPORTED_ROWS, MAX_VERTICES } from './import-limits'
import type { NoteKind, RowProblem } from './import-problem'
import type { ImportedField, ImportedGeometry } from './imported-layer'
import { looksSwapped } from './looks-swapped'
import { swapAxes } from './swap-axes'

/** What a decoder found where a feature should be; nothing of it is trusted yet. */
export type Candidate = {
  readonly row: number
  readonly column?: string | null
  readonly id?: string | number | null
  readonly geometry: unknown
  readonly properties: Readonly<Record<string, unknown>> | null
}

export type Examined = {
  readonly features: readonly Feature[]
  readonly rejectedCount: number
  /** The first of them. */
  readonly rejected: readonly RowProblem[]
  readonly geometries: readonly ImportedGeometry[]
  readonly bbox: BBox | null
  readonly fields: readonly ImportedField[]
  readonly vertices: number
  readonly tooManyVertices: boolean
  /** Features that lie wholly outside Pakistan's surroundings. */
  readonly outside: number
  /** Features whose id another one has already. */
  readonly duplicates: number
  readonly looksSwapped: boolean
  readonly notes: readonly NoteKind[]
}

export type ExamineOptions = {
  readonly swap?: boolean
  readonly onProgress?: (done: number, of: number) => void
}

/** Often enough for a moving bar, seldom enough to cost nothing. */
const STEP = 5000

const KIND_OF: Readonly<Record<Exclude<Geometry['type'], 'GeometryCollection'>, ImportedGeometry>> = {
  Point: 'point',
  MultiPoint: 'point',
  LineString: 'line',
  MultiLineString: 'line',
  Polygon: 'polygon',
  MultiPolygon: 'polygon',
}

const kindsOf = (geometry: Geometry, into: Set<ImportedGeometry>): void => {
  if (geometry.type === 'GeometryCollection') for (const each of geometry.geometries) kindsOf(each, into)
  else into.add(KIND_OF[geometry.type])
}

const isUsableId = (id: unknown): id is string | number => typeof id === 'string' || typeof id === 'number'

const ORDER: readonly ImportedGeometry[] = ['point', 'line', 'polygon']

const emptyBox = (): [number, number, number, number] => [Infinity, Infinity, -Infinity, -Infinity]

/** Grows a box by every position and says whether one of them lies in Pakistan's surroundings. */
const growBox = (box: [number, number, number, number], geometry: Geometry): boolean => {
  let near = false
  eachPosition(geometry, ([lon = 0, lat = 0]) => {
    if (lon < box[0]) box[0] = lon
    if (lat < box[1]) box[1] = lat
    if (lon > box[2]) box[2] = lon
    if (lat > box[3]) box[3] = lat
    near ||= isInPakistanWindow([lon, lat])
  })
  return near
}

const notesOf = (traits: GeometryTraits, more: boolean): readonly NoteKind[] => [
  ...(traits.closed ? (['unclosed-rings'] as const) : []),
  ...(traits.heights ? (['heights'] as const) : []),
  ...(traits.collection ? (['collections'] as const) : []),
  ...(more ? (['more-fields'] as const) : []),
]

/**
 * Sorts what a decoder found into features that can be used and rows that cannot, with all a preview says of them.
 *
 * Shape:  features keep their id, properties (never null) and heights; rows are told with their reason.
 * Units:  degrees.
 * Errors: none; `tooManyVertices` ends the work early.
 */
export const examine = (candidates: readonly Candidate[], options: ExamineOptions = {}): Examined => {
  const { swap = false, onProgress } = options
  const features: Feature[] = []
  const rejected: RowProblem[] = []
  const traits: GeometryTraits = { vertices: 0, closed: false, heights: false, collection: false }
  const tally = fieldTally()
  const kinds = new Set<ImportedGeometry>()
  const ids = new Set<string | number>()
  const box = emptyBox()
  let [rejectedCount, outside, duplicates, odd] = [0, 0, 0, 0]
  for (const [at, { row, column = null, id, geometry: raw, properties }] of candidates.entries()) {
    if (at % STEP === 0) onProgress?.(at, candidates.length)
    const turned = swap ? swapAxes(raw) : raw
    if (looksSwapped(turned)) odd += 1
    const checked = checkGeometry(turned, traits)
    if (!checked.ok) {
      rejectedCount += 1
      if (rejected.length < MAX_REPORTED_ROWS) rejected.push({ row, column, ...checked.error })
      continue
    }
    if (traits.vertices > MAX_VERTICES) break
    const geometry = checked.value
    kindsOf(geometry, kinds)
    if (!growBox(box, geometry)) outside += 1
    if (isUsableId(id)) {
      if (ids.has(id)) duplicates += 1
      ids.add(id)
    }
    const known = properties ?? {}
    tally.add(known)
    features.push({ type: 'Feature', ...(isUsableId(id) ? { id } : {}), geometry, properties: known })
  }
  onProgress?.(candidates.length, candidates.length)
  return {
    features,
    rejectedCount,
    rejected,
    geometries: ORDER.filter((kind) => kinds.has(kind)),
    bbox: features.length > 0 ? box : null,
    fields: tally.fields(),
    vertices: traits.vertices,
    tooManyVertices: traits.vertices > MAX_VERTICES,
    outside,
    duplicates,
    // a stray row proves nothing; half of them do
    looksSwapped: odd > 0 && odd * 2 >= candidates.length,
    notes: notesOf(traits, tally.more()),
  }
}
