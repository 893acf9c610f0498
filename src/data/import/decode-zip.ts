import type { Candidate } from '../../domain/imported/examine'
import { refusal } from '../../domain/imported/import-problem'
import { err, ok } from '../../domain/result'
import { decodeShapefile } from './decode-shapefile'
import { decodeXml } from './decode-xml'
import { type Decode, type Decoded, decoded } from './decoded'
import { readText } from './read-text'
import { unzip, type ZipEntry } from './unzip'

const WANTED = /\.(kml|shp|dbf|prj|cpg)$/i
/** Copies of names that one system adds to every zip. */
const SHADOW = /(^|\/)(__MACOSX\/|\._)/

const decodeKmz = ({ bytes }: ZipEntry): Decode => {
  const text = readText(bytes)
  return text.ok ? decodeXml(text.value.text, 'kml') : text
}

const baseName = (name: string): string => name.replace(/^.*\//, '').replace(/\.[^.]+$/, '')

/** Several parts under one roof: rows count on, and `layer` says where each came from. */
const together = (parts: readonly { readonly name: string; readonly value: Decoded }[]): Decoded | null => {
  const [first] = parts
  if (!first) return null
  if (parts.length === 1) return first.value
  const candidates: Candidate[] = []
  for (const { name, value } of parts) {
    for (const candidate of value.candidates) {
      const properties = { ...candidate.properties, layer: name }
      candidates.push({ ...candidate, row: candidates.length + 1, column: name, properties })
    }
  }
  const notes = new Set(parts.flatMap(({ value }) => value.notes))
  return decoded(first.value.format, candidates, {
    refused: parts.flatMap(({ value }) => value.refused),
    notes: [...notes, 'several-layers'],
  })
}

/**
 * Features of a zip: a KMZ, or one or more Shapefiles with their companions.
 *
 * Errors: those of the zip and of what is in it; zip-without-layers.
 */
export const decodeZip = async (bytes: Uint8Array): Promise<Decode> => {
  const archives: string[] = []
  const entries = unzip(bytes, (name) => {
    if (/\.pmtiles$/i.test(name)) archives.push(name)
    return WANTED.test(name) && !SHADOW.test(name)
  })
  if (!entries.ok) return entries
  const shapes = entries.value.filter(({ name }) => /\.shp$/i.test(name))
  const documents = entries.value.filter(({ name }) => /\.kml$/i.test(name))
  const parts: { name: string; value: Decoded }[] = []
  for (const entry of shapes.length > 0 ? shapes : documents) {
    const part = shapes.length > 0 ? await decodeShapefile(entry, entries.value) : decodeKmz(entry)
    if (!part.ok) return part
    parts.push({ name: baseName(entry.name), value: part.value })
  }
  const whole = together(parts)
  const [archive] = archives
  if (!whole) return err(archive === undefined ? refusal('zip-without-layers') : refusal('tiles-in-zip', archive))
  return ok(whole.format === 'kml' ? { ...whole, format: 'kmz' } : whole)
}
