import type { Candidate } from '../../domain/imported/examine'
import { refusal } from '../../domain/imported/import-problem'
import { err, ok } from '../../domain/result'
import { type Decode, decoded } from './decoded'
import { looksLikeProjection } from './looks-like-projection'
import type { ZipEntry } from './unzip'

const FILE_CODE = 9994
const HEADER = 100

/** Records one after the other to the end: the reader behind would follow a length that leads backwards for ever. */
const isSound = (view: DataView): boolean => {
  if (view.byteLength < HEADER || view.getInt32(0) !== FILE_CODE) return false
  let at = HEADER
  while (at + 8 <= view.byteLength) {
    const words = view.getInt32(at + 4)
    if (words < 0) return false
    at += 8 + words * 2
  }
  return at === view.byteLength
}

const companion = (entries: readonly ZipEntry[], shape: ZipEntry, extension: string): Uint8Array | null => {
  const wanted = shape.name.replace(/shp$/i, extension).toLowerCase()
  return entries.find(({ name }) => name.toLowerCase() === wanted)?.bytes ?? null
}

const two = (number: number): string => String(number).padStart(2, '0')

/** The reader makes midnight of this machine's time zone out of a day: UTC would be the day before east of Greenwich. */
const dayOf = (date: Date): string | null =>
  Number.isNaN(date.getTime())
    ? null
    : `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`

/** A blank number of a dBase table reads as NaN and a date as an object; both become what JSON can hold. */
const plain = (value: unknown): unknown => {
  if (value instanceof Date) return dayOf(value)
  return typeof value === 'number' && !Number.isFinite(value) ? null : value
}

type Row = Readonly<Record<string, unknown>>

const plainRow = (row: Row | undefined): Row =>
  Object.fromEntries(Object.entries(row ?? {}).map(([name, value]) => [name, plain(value)]))

const copy = (bytes: Uint8Array): ArrayBuffer => bytes.slice().buffer as ArrayBuffer

/**
 * Features of a Shapefile and its companions in one zip.
 *
 * Shape:  .dbf gives the properties in the encoding of .cpg; .prj the reference system, WGS84 without it (a note).
 * Errors: not-shapefile (another content, truncated), unknown-projection, no-features.
 * Source: ESRI Shapefile Technical Description, 1998.
 */
export const decodeShapefile = async (shape: ZipEntry, entries: readonly ZipEntry[]): Promise<Decode> => {
  const buffer = copy(shape.bytes)
  if (!isSound(new DataView(buffer))) return err(refusal('not-shapefile', shape.name))
  const [dbf, cpg, prj] = ['dbf', 'cpg', 'prj'].map((extension) => companion(entries, shape, extension))
  const projection = prj ? new TextDecoder().decode(prj).trim() : null
  if (projection !== null && !looksLikeProjection(projection)) {
    return err(refusal('unknown-projection', projection.slice(0, 60)))
  }
  const { parseDbf, parseShp } = await import('./shapefile-reader')
  let geometries: readonly unknown[]
  try {
    geometries = parseShp(buffer, projection)
  } catch (reason) {
    const kind = projection !== null && /proj|datum|crs/i.test(String(reason)) ? 'unknown-projection' : 'not-shapefile'
    return err(refusal(kind, String(reason).slice(0, 80)))
  }
  let rows: readonly Row[]
  try {
    rows = dbf ? parseDbf(copy(dbf), cpg ? new TextDecoder().decode(cpg).trim() : null) : []
  } catch {
    return err(refusal('not-shapefile', shape.name.replace(/shp$/i, 'dbf')))
  }
  if (geometries.length === 0) return err(refusal('no-features'))
  const candidates = geometries.map(
    (geometry, at): Candidate => ({ row: at + 1, geometry, properties: plainRow(rows[at]) }),
  )
  return ok(decoded('shapefile', candidates, { notes: prj ? [] : ['no-projection-file'] }))
}
