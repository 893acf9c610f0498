import type { Feature, FeatureCollection, Geometry } from 'geojson'
import * as v from 'valibot'
import { isPlainObject, type PlainObject } from '../domain/plain-object'
import { err, ok, type Result } from '../domain/result'
import type { Layered } from './datasets'
import type { LoadError } from './load-error'

type RowSchema<T> = v.GenericSchema<unknown, T>

/** What is wrong with one feature; `where` is the property, or null for the feature as a whole. */
export type RowProblem = { readonly where: string | null; readonly problem: string }

/** How the features of one file become records. */
export type FeatureReader<P, T> = {
  readonly schema: RowSchema<P>
  readonly idOf: (properties: P) => string
  readonly toRecord: (properties: P, geometry: Geometry | null) => Result<T, RowProblem>
}

const invalid = (file: string, where: string, problem: string) =>
  err<LoadError>({ kind: 'invalid', file, where, problem })

const ID_KEYS = ['id', 'code', 'sheet', 'leg'] as const

/** Names a feature as its author can find it: by number, counted from 0 as in the file, and by id. */
const nameOf = (index: number, properties: PlainObject): string => {
  const id = ID_KEYS.map((key) => properties[key]).find((each) => typeof each === 'string' || typeof each === 'number')
  return id === undefined ? `feature ${index}` : `feature ${index} (${id})`
}

const placed = (where: string, { where: key, problem }: RowProblem): { where: string; problem: string } => ({
  where: key === null ? where : `${where}, ${key}`,
  problem,
})

/** Says what a schema found first: the path to the value and the sentence. */
export const firstIssue = (issues: readonly v.BaseIssue<unknown>[]): RowProblem => {
  const [issue] = issues
  return { where: (issue && v.getDotPath(issue)) ?? null, problem: issue?.message ?? 'invalid' }
}

/** Tells whether decoded JSON is a FeatureCollection with objects for features. */
const collectionOf = (json: unknown): FeatureCollection | null =>
  isPlainObject(json) &&
  json.type === 'FeatureCollection' &&
  Array.isArray(json.features) &&
  json.features.every(isPlainObject)
    ? (json as unknown as FeatureCollection)
    : null

const readRow = <P, T>(
  feature: Feature,
  reader: FeatureReader<P, T>,
): Result<{ id: string; record: T }, RowProblem> => {
  const checked = v.safeParse(reader.schema, feature.properties)
  if (!checked.success) return err(firstIssue(checked.issues))
  const record = reader.toRecord(checked.output, feature.geometry ?? null)
  return record.ok ? ok({ id: reader.idOf(checked.output), record: record.value }) : record
}

/**
 * Reads a GeoJSON file into records.
 *
 * Shape:  one record a feature, in the order of the file, beside the untouched collection.
 * Errors: invalid, at the first feature that does not fit, named by index and id; a repeated id is one.
 */
export const readFeatures = <P, T>(
  file: string,
  json: unknown,
  reader: FeatureReader<P, T>,
): Result<Layered<T>, LoadError> => {
  const collection = collectionOf(json)
  if (!collection) return invalid(file, 'file', 'not a GeoJSON FeatureCollection')
  const byId = new Map<string, T>()
  for (const [index, feature] of collection.features.entries()) {
    const where = nameOf(index, isPlainObject(feature.properties) ? feature.properties : {})
    const row = readRow(feature, reader)
    if (!row.ok) {
      const { where: place, problem } = placed(where, row.error)
      return invalid(file, place, problem)
    }
    if (byId.has(row.value.id)) return invalid(file, where, `the id ${row.value.id} is used twice`)
    byId.set(row.value.id, row.value.record)
  }
  return ok({ records: [...byId.values()], byId, collection })
}
