import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Feature } from 'geojson'
import { collection, shape } from '../geometry/shape'
import { unpacked } from '../inputs/debian'
import { pscoast } from '../inputs/shorelines'
import { byKey, written } from './layer'

const FOLDER = 'usr/share/magics/10m'
const FILE = 'ne_10m_rivers_lake_centerlines'
/** Rivers further away than this are left out: the Indus basin and its surroundings. */
const REACH = [58, 21, 80, 39.5] as const
/** Metres of detail dropped: a pixel at zoom 7. */
const TOLERANCE = 600

/** Natural Earth's scale rank, brought to ours: 1 the Indus and Ganges … 5. */
const rankOfNamed = (scalerank: number): number => (scalerank <= 3 ? 1 : scalerank <= 6 ? 2 : 3)

/** WDBII levels: 1–4 permanent, 5–7 intermittent; canals (8–10) and double-lined banks (0) are left out. */
const UNNAMED_LEVELS: Readonly<Record<number, number>> = { 1: 3, 2: 4, 3: 5, 4: 6, 5: 4, 6: 5, 7: 6 }

/** Null for no name and for one whose accented letters the package lost. */
const readableName = (published: unknown): string | null => {
  const name = String(published ?? '')
    .replace(/\s+/g, ' ')
    .trim()
  return name === '' || name.includes('?') ? null : name
}

const named = async (namesUr: Readonly<Record<string, string>>): Promise<Feature[]> => {
  const folder = join(unpacked('libmagics++-data'), FOLDER)
  const inputs = Object.fromEntries(
    ['shp', 'shx', 'dbf', 'prj'].map((ext) => [`${FILE}.${ext}`, readFileSync(join(folder, `${FILE}.${ext}`))]),
  )
  const result = await shape(
    `-i ${FILE}.shp -clip bbox=${REACH.join(',')} -simplify interval=${TOLERANCE} ` +
      '-dissolve name,scalerank -o rivers.json format=geojson',
    inputs,
  )
  return (result['rivers.json'] ?? []).map(({ geometry, properties }) => {
    const name = readableName(properties?.name)
    return written(geometry, {
      name,
      name_ur: name ? (namesUr[name] ?? null) : null,
      rank: rankOfNamed(Number(properties?.scalerank)),
    })
  })
}

/** Natural Earth has no river in Balochistan: WDBII's unnamed ones, clipped to the province. */
const unnamed = async (balochistan: Feature): Promise<Feature[]> => {
  const features: Feature[] = []
  for (const [level, rank] of Object.entries(UNNAMED_LEVELS)) {
    const lines = pscoast([60, 24, 71, 33], `-I${level}`).map(
      ({ line }): Feature => ({
        type: 'Feature',
        properties: {},
        geometry: { type: 'LineString', coordinates: line },
      }),
    )
    if (lines.length === 0) continue
    const clipped = await shape(
      '-i lines.json snap snap-interval=0.0000001 -clip land.json -o inside.json format=geojson',
      {
        'lines.json': collection(lines),
        'land.json': collection([balochistan]),
      },
    )
    const inside = (clipped['inside.json'] ?? []).filter(({ geometry }) => geometry !== null)
    if (inside.length === 0) continue
    const result = await shape(
      `-i inside.json -dissolve -simplify interval=${TOLERANCE} -o rivers.json format=geojson`,
      {
        'inside.json': collection(inside),
      },
    )
    for (const { geometry } of result['rivers.json'] ?? []) {
      features.push(written(geometry, { name: null, name_ur: null, rank }))
    }
  }
  return features
}

/** Named rivers of the window and the unnamed ones of Balochistan, major ones first. */
export const riverFeatures = async (
  balochistan: Feature,
  namesUr: Readonly<Record<string, string>>,
): Promise<Feature[]> => {
  const features = [...(await named(namesUr)), ...(await unnamed(balochistan))]
  return features.sort(byKey(({ properties }) => `${properties?.rank} ${properties?.name ?? '~'}`))
}
