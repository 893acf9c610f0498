import { gpx, kml } from '@tmcw/togeojson'
import type { Document } from '@xmldom/xmldom'
import type { Feature, Geometry } from 'geojson'
import type { Candidate } from '../../domain/imported/examine'
import { refusal } from '../../domain/imported/import-problem'
import { isPlainObject } from '../../domain/plain-object'
import { err, ok } from '../../domain/result'
import { type Decode, decoded } from './decoded'
import { prepareBooleans } from './kml-booleans'
import { withOwnAttributes } from './own-gpx'
import { parseXml } from './parse-xml'

/** A description in HTML comes wrapped; only its text is kept, to be shown as text. */
const unwrapped = (value: unknown): unknown =>
  isPlainObject(value) && value['@type'] === 'html' && typeof value.value === 'string' ? value.value : value

/** Says of each position of a track what it was recorded with; nothing at all says nothing. */
const isEmptyRecord = (name: string, value: unknown): boolean =>
  name === 'coordinateProperties' && isPlainObject(value) && Object.keys(value).length === 0

const propertiesOf = (properties: Feature['properties']): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(properties ?? {}).flatMap(([name, value]) =>
      isEmptyRecord(name, value) ? [] : [[name, unwrapped(value)]],
    ),
  )

const featuresOf = (document: Document, format: 'kml' | 'gpx'): readonly Feature<Geometry | null>[] => {
  if (format === 'gpx') return withOwnAttributes(document, gpx(document).features)
  prepareBooleans(document)
  return kml(document).features
}

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
  const features = featuresOf(document, name)
  if (features.length === 0) return err(refusal('no-features'))
  return ok(decoded(name, candidates(features)))
}
