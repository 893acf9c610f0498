import { gpx, kml } from '@tmcw/togeojson'
import type { Feature, Geometry } from 'geojson'
import type { Candidate } from '../../domain/imported/examine'
import { refusal } from '../../domain/imported/import-problem'
import { err, ok } from '../../domain/result'
import { type Decode, decoded } from './decoded'
import { isRecord } from './is-record'
import { parseXml } from './parse-xml'

/** A description in HTML comes wrapped; only its text is kept, to be shown as text. */
const unwrapped = (value: unknown): unknown =>
  isRecord(value) && value['@type'] === 'html' && typeof value.value === 'string' ? value.value : value

const propertiesOf = (properties: Feature['properties']): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(properties ?? {}).map(([name, value]) => [name, unwrapped(value)]))

const candidates = (features: readonly Feature<Geometry | null>[]): readonly Candidate[] =>
  features.map(({ id, geometry, properties }, at) => ({
    row: at + 1,
    id: id ?? null,
    geometry,
    properties: propertiesOf(properties),
  }))

/**
 * Features of a KML or GPX text; the root element says which it is.
 *
 * Errors: xml-entities, not-xml, not-kml, not-gpx (another root), no-features.
 * Source: OGC KML 2.3; GPX 1.1.
 */
export const decodeXml = (text: string, expected: 'kml' | 'gpx'): Decode => {
  const parsed = parseXml(text)
  if (!parsed.ok) return parsed
  const { document, root } = parsed.value
  const name = root.toLowerCase()
  if (name !== 'kml' && name !== 'gpx') return err(refusal(expected === 'kml' ? 'not-kml' : 'not-gpx', root))
  const { features } = name === 'kml' ? kml(document) : gpx(document)
  if (features.length === 0) return err(refusal('no-features'))
  return ok(decoded(name, candidates(features)))
}
