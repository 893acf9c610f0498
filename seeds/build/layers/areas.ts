import type { Feature, MultiPolygon, Polygon } from 'geojson'
import { COUNTRY_CODES, membersOf, PROVINCE_CODES } from '../../../src/domain/provinces'
import { ellipsoidalArea } from '../earth/ellipsoidal-area'
import { collection, shape } from '../geometry/shape'
import type { OfficialArea } from '../schema/official-areas'
import { written } from './layer'

const described = (geometry: Feature['geometry'], area: OfficialArea): Feature => {
  const feature = written(geometry, {
    code: area.code,
    name: area.name,
    name_ur: area.nameUr,
    officialAreaM2: area.officialAreaM2,
    officialAreaSource: area.officialAreaSource,
    measuredAreaM2: 0,
    disputed: area.disputed,
  })
  const measured = ellipsoidalArea(feature.geometry as Polygon | MultiPolygon)
  return { ...feature, properties: { ...feature.properties, measuredAreaM2: Math.round(measured) } }
}

const officialOf = (areas: readonly OfficialArea[], code: string): OfficialArea => {
  const area = areas.find((each) => each.code === code)
  if (!area) throw new Error(`seeds/official-areas.json has no row for ${code}`)
  return area
}

/** The seven measuring polygons, measured as they are written. */
export const provinceFeatures = (units: readonly Feature[], areas: readonly OfficialArea[]): Feature[] =>
  PROVINCE_CODES.map((code) => {
    const unit = units.find((each) => each.properties?.unit === code)
    if (!unit) throw new Error(`the source has no unit for ${code}`)
    return described(unit.geometry, officialOf(areas, code))
  })

/** The two named denominators, dissolved from the provinces as they are written. */
export const pakistanFeatures = async (
  provinces: readonly Feature[],
  areas: readonly OfficialArea[],
): Promise<Feature[]> => {
  const features: Feature[] = []
  for (const code of COUNTRY_CODES) {
    const members: readonly string[] = membersOf(code)
    const parts = provinces.filter((each) => members.includes(each.properties?.code))
    const merged = await shape('-i parts.json -dissolve2 -o whole.json format=geojson', {
      'parts.json': collection(parts),
    })
    const [whole] = merged['whole.json'] ?? []
    if (!whole) throw new Error(`${code} did not dissolve`)
    features.push(described(whole.geometry, officialOf(areas, code)))
  }
  return features
}
