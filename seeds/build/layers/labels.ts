import type { Feature } from 'geojson'
import type * as v from 'valibot'
import type { AreaLabels, Names } from '../schema/names'
import type { OfficialArea } from '../schema/official-areas'
import { written } from './layer'

/** Where the names of provinces, countries and seas are written. */
export const labelFeatures = (
  areas: readonly OfficialArea[],
  labels: v.InferOutput<typeof AreaLabels>,
  names: v.InferOutput<typeof Names>,
): Feature[] => {
  const provinces = areas.flatMap(({ code, name, nameUr, label, labelRank }) =>
    label === null
      ? []
      : [labelled(label, { kind: 'province', code, a3: null, name, name_ur: nameUr, rank: labelRank ?? 0 })],
  )
  const others = labels.map(({ kind, a3, name, at, rank }) => {
    const nameUr = kind === 'sea' ? names.seas[name] : names.countries[a3 ?? '']
    if (!nameUr) throw new Error(`seeds/names-ur.json has no Urdu name for ${name}`)
    return labelled(at, { kind, code: null, a3, name, name_ur: nameUr, rank })
  })
  return [...provinces, ...others]
}

const labelled = (at: readonly [number, number], properties: Record<string, unknown>): Feature =>
  written({ type: 'Point', coordinates: [...at] }, properties)
