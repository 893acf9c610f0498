import type { Feature } from 'geojson'
import { collection, shape } from '../geometry/shape'
import { WINDOW } from '../places'
import { byKey, written } from './layer'

/** Names of the countries drawn round Pakistan; the source's own codes. */
const NAME: Readonly<Record<string, string>> = {
  AFG: 'Afghanistan',
  ARE: 'United Arab Emirates',
  BGD: 'Bangladesh',
  CHN: 'China',
  IND: 'India',
  IRN: 'Iran',
  KAS: 'Siachen Glacier',
  KAZ: 'Kazakhstan',
  KGZ: 'Kyrgyzstan',
  NPL: 'Nepal',
  OMN: 'Oman',
  QAT: 'Qatar',
  SAU: 'Saudi Arabia',
  TJK: 'Tajikistan',
  TKM: 'Turkmenistan',
  UZB: 'Uzbekistan',
}

/** Metres of detail dropped away from Pakistan; edges shared with it keep every vertex. */
const TOLERANCE = 1500

/** Pakistan's neighbours within the window, simplified except where they touch Pakistan. */
export const neighbourFeatures = async (
  units: readonly Feature[],
  namesUr: Readonly<Record<string, string>>,
): Promise<Feature[]> => {
  const result = await shape(
    `-i units.json -clip bbox=${WINDOW.join(',')} -simplify interval='a3 == "PAK" ? 0 : ${TOLERANCE}' variable keep-shapes ` +
      `-filter 'a3 != "PAK"' -dissolve2 a3 -filter-slivers min-area=20km2 -o neighbours.json format=geojson`,
    { 'units.json': collection(units) },
  )
  const features = result['neighbours.json'] ?? []
  return features
    .filter(({ properties }) => NAME[properties?.a3] !== undefined)
    .map(({ geometry, properties }) => {
      const a3: string = properties?.a3
      const nameUr = namesUr[a3]
      if (!nameUr) throw new Error(`seeds/names-ur.json has no Urdu name for ${a3}`)
      return written(geometry, { a3, name: NAME[a3], name_ur: nameUr })
    })
    .sort(byKey((feature) => String(feature.properties?.a3)))
}
