import { refusal } from '../../domain/imported/import-problem'
import { isPlainObject } from '../../domain/plain-object'
import { err } from '../../domain/result'
import { decodeGeoJson } from './decode-geojson'
import { decodeGeoJsonLines, isLineByLine } from './decode-geojson-lines'
import { decodeTopoJson } from './decode-topojson'
import type { Decode } from './decoded'
import { jsonPlace } from './json-place'

/**
 * Features of a text that looks like JSON: GeoJSON, GeoJSON line by line, or TopoJSON.
 *
 * Errors: not-json with its line; and those of each format.
 */
export const decodeJson = (text: string): Decode => {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    if (isLineByLine(text)) return decodeGeoJsonLines(text)
    const { line, detail } = jsonPlace(text)
    return err(refusal('not-json', detail, line))
  }
  return isPlainObject(value) && value.type === 'Topology' ? decodeTopoJson(value) : decodeGeoJson(value)
}
