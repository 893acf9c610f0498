import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import booleanPointInPolygon from '@turf/boolean-point-in-polygon'
import type { Feature, Polygon } from 'geojson'
import type * as v from 'valibot'
import { shape } from '../geometry/shape'
import { unpacked } from '../inputs/debian'
import type { Lakes } from '../schema/names'
import { byKey, written } from './layer'

/** Lakes further away than this are left out. */
const REACH = [58, 21, 80, 39.5] as const
const FOLDER = 'usr/share/gnudatalanguage/resource/maps/high'

/** Natural Earth's lakes; the package dropped their names, so seeds/lakes.json names them by a position inside. */
export const lakeFeatures = async (names: v.InferOutput<typeof Lakes>): Promise<Feature[]> => {
  const folder = join(unpacked('libgnudatalanguage0'), FOLDER)
  const inputs = Object.fromEntries(
    ['shp', 'shx', 'dbf'].map((ext) => [`lakes.${ext}`, readFileSync(join(folder, `ne_10m_lakes.${ext}`))]),
  )
  const result = await shape(
    `-i lakes.shp -clip bbox=${REACH.join(',')} -simplify interval=200 keep-shapes -o lakes.json format=geojson`,
    inputs,
  )
  const lakes = result['lakes.json'] ?? []
  const nameless = names.filter(({ at }) => !lakes.some((lake) => booleanPointInPolygon(at, lake as Feature<Polygon>)))
  if (nameless.length > 0)
    throw new Error(`seeds/lakes.json: no lake at ${nameless.map(({ name }) => name).join(', ')}`)
  return lakes
    .map(({ geometry }) => {
      const name = names.find(({ at }) => booleanPointInPolygon(at, geometry as Polygon))
      return written(geometry, { name: name?.name ?? null, name_ur: name?.nameUr ?? null })
    })
    .sort(byKey(({ geometry }) => JSON.stringify(geometry)))
}
