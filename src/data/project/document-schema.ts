import * as v from 'valibot'
import { MAPPING_SCALES, MAPPING_STATUSES } from '../../domain/coverage/input-attributes'
import { FIELD_TYPES } from '../../domain/imported/imported-layer'
import { bbox, text, textOrNull, whole } from '../schemas'
import { storySchema } from './story-schema'

const finite = v.pipe(v.number(), v.finite())
/** Drawings may cross the antimeridian and so go beyond 180°; anything beyond a full turn is an error. */
const lon = v.pipe(finite, v.minValue(-360), v.maxValue(360))
const lat = v.pipe(finite, v.minValue(-90), v.maxValue(90))
const place = v.tuple([lon, lat])
const places = v.array(place)
const share = v.pipe(finite, v.minValue(0), v.maxValue(1))
const size = v.pipe(finite, v.minValue(0), v.maxValue(1000))
const count = v.pipe(whole, v.minValue(0))
const colour = v.pipe(v.string(), v.regex(/^#[0-9a-fA-F]{6}$/, 'expected a colour as #rrggbb'))

const drawing = v.object({
  id: text,
  /** Any word: one that this version does not know is dropped and reported, not fatal. */
  kind: text,
  name: textOrNull,
  positions: v.pipe(places, v.minLength(1)),
  holes: v.array(places),
  hidden: v.boolean(),
})

const variant = v.object({
  id: v.pipe(v.string(), v.startsWith('own-')),
  name: v.string(),
  colour,
  points: v.pipe(v.array(v.object({ position: place, name: textOrNull, isNode: v.boolean() })), v.minLength(2)),
  alignedLegs: v.array(count),
})

const zoom = v.pipe(whole, v.minValue(0), v.maxValue(26))
const tiles = v.object({
  address: v.nullable(v.pipe(v.string(), v.url(), v.regex(/^https?:/, 'expected the address of a web server'))),
  bytes: v.nullable(count),
  minZoom: zoom,
  maxZoom: zoom,
  parts: v.array(v.string()),
  attribution: textOrNull,
})

const layer = v.object({
  id: text,
  name: v.string(),
  source: v.string(),
  count,
  geometries: v.array(v.picklist(['point', 'line', 'polygon'])),
  bbox,
  fields: v.array(v.object({ name: v.string(), type: v.fallback(v.picklist(FIELD_TYPES), 'mixed') })),
  style: v.object({ colour, opacity: share, width: size, radius: size, labelField: textOrNull }),
  filter: v.nullable(v.object({ field: v.string(), text: v.string() })),
  hidden: v.boolean(),
  tiles: v.exactOptional(tiles),
})

const attributes = v.object({
  scale: v.fallback(v.picklist(MAPPING_SCALES), 'unknown'),
  year: v.nullable(whole),
  source: v.string(),
  // ground of a status this version does not know is not counted as mapped
  status: v.fallback(v.picklist(MAPPING_STATUSES), 'planned'),
})

const input = v.object({
  kind: text,
  id: text,
  attributes,
  fields: v.object({ scale: textOrNull, year: textOrNull, source: textOrNull, status: textOrNull }),
})

const snapshot = v.object({
  id: text,
  name: v.string(),
  note: v.string(),
  made: v.string(),
  edition: textOrNull,
  link: v.pipe(v.string(), v.startsWith('#')),
  thumbnail: textOrNull,
})

/** The document of a project, its structure strict and its vocabularies open. */
export const documentSchema = v.object({
  sheets: v.array(v.string()),
  drawings: v.array(drawing),
  variants: v.array(variant),
  layers: v.array(layer),
  coverage: v.object({ inputs: v.array(input), sheets: attributes }),
  snapshots: v.array(snapshot),
  stories: v.array(storySchema),
})

export type RawDocument = v.InferOutput<typeof documentSchema>
