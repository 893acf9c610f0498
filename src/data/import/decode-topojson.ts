import { feature } from 'topojson-client'
import type { GeometryObject, Topology } from 'topojson-specification'
import type { Candidate } from '../../domain/imported/examine'
import { MAX_NESTING } from '../../domain/imported/import-limits'
import { type RowProblem, refusal } from '../../domain/imported/import-problem'
import { isPlainObject, type PlainObject } from '../../domain/plain-object'
import { err, ok } from '../../domain/result'
import { type Decode, decoded } from './decoded'

const isPair = (value: unknown): boolean => Array.isArray(value) && value.length >= 2 && value.every(Number.isFinite)

const isArc = (value: unknown): boolean => Array.isArray(value) && value.length > 0 && value.every(isPair)

const arcIndexes = (value: unknown, depth = 0): readonly unknown[] => {
  if (!Array.isArray(value)) return [value]
  return depth > 4 ? ['…'] : value.flatMap((each) => arcIndexes(each, depth + 1))
}

/** The first arc a geometry names that is not there; null if all are. */
const missingArc = ({ arcs, geometries }: PlainObject, sound: readonly boolean[], depth = 0): string | null => {
  if (depth > MAX_NESTING) return '…'
  if (Array.isArray(geometries)) {
    for (const each of geometries) {
      const missing = isPlainObject(each) ? missingArc(each, sound, depth + 1) : 'null'
      if (missing !== null) return missing
    }
    return null
  }
  if (arcs === undefined) return null
  const bad = arcIndexes(arcs).find(
    (index) => typeof index !== 'number' || !Number.isInteger(index) || sound[index < 0 ? ~index : index] !== true,
  )
  return bad === undefined ? null : String(bad)
}

const membersOf = (object: PlainObject): readonly unknown[] =>
  object.type === 'GeometryCollection' && Array.isArray(object.geometries) ? object.geometries : [object]

type Into = { readonly candidates: Candidate[]; readonly refused: RowProblem[] }

const addObject = (
  topology: PlainObject,
  name: string | null,
  object: PlainObject,
  sound: boolean[],
  into: Into,
): void => {
  for (const member of membersOf(object)) {
    const row = into.candidates.length + into.refused.length + 1
    const missing = isPlainObject(member) ? missingArc(member, sound) : 'null'
    if (!isPlainObject(member) || missing !== null) {
      into.refused.push({ row, column: name, reason: 'broken-arcs', detail: missing ?? '' })
      continue
    }
    try {
      const made = feature(topology as unknown as Topology, member as unknown as GeometryObject) as {
        geometry?: unknown
      }
      const properties = isPlainObject(member.properties) ? member.properties : {}
      into.candidates.push({
        row,
        id: member.id as string | number | null,
        geometry: made.geometry ?? null,
        properties: name === null ? properties : { ...properties, layer: name },
      })
    } catch (reason) {
      into.refused.push({ row, column: name, reason: 'broken-arcs', detail: String(reason).slice(0, 80) })
    }
  }
}

const isTransform = ({ transform }: PlainObject): boolean =>
  transform === undefined || (isPlainObject(transform) && isPair(transform.scale) && isPair(transform.translate))

/**
 * Features of a parsed TopoJSON document, all of its objects together; with several, `layer` says which.
 *
 * Errors: not-topojson (no objects or arcs, an impossible transform); a geometry whose arcs are not there is told.
 * Source: TopoJSON 1.0.0.
 */
export const decodeTopoJson = (topology: PlainObject): Decode => {
  const { objects, arcs } = topology
  if (!isPlainObject(objects)) return err(refusal('not-topojson', 'objects'))
  if (!Array.isArray(arcs)) return err(refusal('not-topojson', 'arcs'))
  if (!isTransform(topology)) return err(refusal('not-topojson', 'transform'))
  const named = Object.entries(objects)
  const sound = arcs.map(isArc)
  const into: Into = { candidates: [], refused: [] }
  for (const [name, object] of named) {
    if (isPlainObject(object)) addObject(topology, named.length > 1 ? name : null, object, sound, into)
  }
  if (into.candidates.length + into.refused.length === 0) return err(refusal('no-features'))
  return ok(
    decoded('topojson', into.candidates, { refused: into.refused, notes: named.length > 1 ? ['several-layers'] : [] }),
  )
}
