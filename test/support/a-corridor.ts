import type { CorridorDataset } from '../../src/data/datasets'
import type { CorridorLeg, CorridorNode, CorridorVariantId } from '../../src/domain/corridor/corridor-variant'
import type { Position } from '../../src/domain/position'
import { metres } from '../../src/domain/units'

type Town = { readonly name: string; readonly nameUr: string; readonly position: Position }

const TOWNS: Readonly<Record<string, Town>> = {
  nokundi: { name: 'Nokundi', nameUr: 'نوکنڈی', position: [62.75039, 28.82704] },
  mashkel: { name: 'Mashkel', nameUr: 'ماشکیل', position: [62.92523, 27.92385] },
  panjgur: { name: 'Panjgur', nameUr: 'پنجگور', position: [64.09459, 26.97186] },
  hoshab: { name: 'Hoshab', nameUr: 'ہوشاب', position: [63.88833, 26.01585] },
  turbat: { name: 'Turbat', nameUr: 'تربت', position: [63.04849, 26.00122] },
  gwadar: { name: 'Gwadar', nameUr: 'گوادر', position: [62.32541, 25.12163] },
}

const COURSES: Readonly<Record<CorridorVariantId, readonly string[]>> = {
  'as-named': ['nokundi', 'mashkel', 'turbat', 'gwadar'],
  'via-existing-roads': ['nokundi', 'mashkel', 'panjgur', 'hoshab', 'turbat', 'gwadar'],
}

const PUBLISHED: Readonly<Record<string, number>> = { 'nokundi-mashkel': 103_000, 'mashkel-panjgur': 200_000 }

const nodeOf = (id: string): CorridorNode => ({
  id,
  name: TOWNS[id]?.name ?? id,
  nameUr: TOWNS[id]?.nameUr ?? id,
  altNames: id === 'mashkel' ? ['Mashkhel', 'Mashkhail'] : [],
  position: TOWNS[id]?.position ?? [0, 0],
  named: COURSES['as-named'].includes(id),
  population: null,
  citations: [{ key: `geonames-${id}`, title: `GeoNames: ${id}`, publisher: 'GeoNames', address: null }],
})

const legOf = (variant: CorridorVariantId, leg: number, from: string, to: string): CorridorLeg => {
  const published = PUBLISHED[`${from}-${to}`]
  return {
    variant,
    leg,
    from,
    to,
    positions: [nodeOf(from).position, nodeOf(to).position],
    road: published ? `${from}–${to} road` : null,
    publishedLength: published ? metres(published) : null,
    publishedAlternatives: to === 'panjgur' ? [metres(198_000)] : [],
    publishedNote: to === 'turbat' ? 'M-8 Gwadar–Hoshab is published as 193 km.' : null,
    publishedNoteUr: null,
    status: null,
    citations: published ? [{ key: to, title: 'Daily Times', publisher: null, address: null }] : [],
    schematic: true,
  }
}

const variantOf = (id: CorridorVariantId) => ({
  id,
  legs: COURSES[id].slice(1).map((to, index) => legOf(id, index + 1, COURSES[id][index] ?? '', to)),
})

const NOTHING = { type: 'FeatureCollection', features: [] } as const

/** Both courses of the corridor between their real towns. */
export const aCorridor = (): CorridorDataset => ({
  variants: { 'as-named': variantOf('as-named'), 'via-existing-roads': variantOf('via-existing-roads') },
  nodes: new Map(Object.keys(TOWNS).map((id) => [id, nodeOf(id)])),
  legs: { ...NOTHING, features: [] },
  nodePoints: { ...NOTHING, features: [] },
})
