import type { Feature } from 'geojson'
import type { CitationsOf } from '../inputs/citations'
import type { CorridorTable } from '../schema/corridor'
import { written } from './layer'

const pointOf = (table: CorridorTable, id: string): CorridorTable['points'][number] => {
  const point = table.points.find((each) => each.id === id)
  if (!point) throw new Error(`seeds/corridor.json has no point ${id}`)
  return point
}

/** One two-vertex line per leg and variant: schematic, the true course is not published. */
export const corridorFeatures = (table: CorridorTable, citationsOf: CitationsOf): Feature[] =>
  table.legs.map((leg) => {
    const [from, to] = [pointOf(table, leg.from), pointOf(table, leg.to)]
    const chain = table.variants.find(({ id }) => id === leg.variant)?.nodes ?? []
    if (chain[leg.leg - 1] !== leg.from || chain[leg.leg] !== leg.to) {
      throw new Error(`seeds/corridor.json: leg ${leg.leg} of ${leg.variant} does not follow its nodes`)
    }
    const { citations, ...fields } = leg
    return written(
      { type: 'LineString', coordinates: [[...from.position], [...to.position]] },
      {
        ...fields,
        fromName: from.name,
        toName: to.name,
        fromNameUr: from.nameUr,
        toNameUr: to.nameUr,
        sources: citationsOf(citations, `${leg.variant} leg ${leg.leg}`),
        schematic: true,
      },
    )
  })

/** The towns the corridor passes, with their place in each variant. */
export const corridorNodeFeatures = (
  table: CorridorTable,
  populations: ReadonlyMap<string, number | null>,
  citationsOf: CitationsOf,
): Feature[] => {
  const ids = [...new Set(table.variants.flatMap(({ nodes }) => nodes))]
  return ids.map((id) => {
    const point = pointOf(table, id)
    const variants = table.variants.filter(({ nodes }) => nodes.includes(id))
    return written(
      { type: 'Point', coordinates: [...point.position] },
      {
        id,
        name: point.name,
        name_ur: point.nameUr,
        altNames: point.altNames,
        geonamesId: point.geonamesId,
        variants: variants.map((variant) => variant.id),
        order: Object.fromEntries(variants.map((variant) => [variant.id, variant.nodes.indexOf(id) + 1])),
        named: variants.some((variant) => variant.id === 'as-named'),
        source: point.sourceAsPublished,
        sources: citationsOf(point.citations, id),
        population: (point.geonamesId && populations.get(point.geonamesId)) ?? null,
      },
    )
  })
}
