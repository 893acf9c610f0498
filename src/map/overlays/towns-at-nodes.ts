import type { CorridorNode } from '../../domain/corridor/corridor-variant'
import { distanceBetween } from '../../domain/earth/inverse'
import type { Town } from '../../domain/places/town'

/** A gazetteer's point for a town and the corridor's lie at most this far apart: half a town's width. */
const SAME_PLACE = 5_000
/** Half a degree is 50 km even at 37° N: whatever is further in one coordinate need not be measured. */
const NEARBY_DEGREES = 0.1

/** The node that stands for a town, by the town's id, for towns that are nodes of the corridor. */
export const nodesOfTowns = (towns: readonly Town[], nodes: Iterable<CorridorNode>): ReadonlyMap<string, string> => {
  const found = new Map<string, string>()
  for (const { id, position } of nodes) {
    for (const town of towns) {
      const [lon, lat] = town.position
      if (Math.abs(lon - position[0]) > NEARBY_DEGREES || Math.abs(lat - position[1]) > NEARBY_DEGREES) continue
      if (distanceBetween(town.position, position) < SAME_PLACE) found.set(town.id, id)
    }
  }
  return found
}

/** Ids of towns that the corridor draws and labels itself, so that no name stands twice. */
export const townsAtNodes = (towns: readonly Town[], nodes: Iterable<CorridorNode>): readonly string[] => [
  ...nodesOfTowns(towns, nodes).keys(),
]

/** Nodes that a variant passes. */
export const nodesOn = (
  nodes: ReadonlyMap<string, CorridorNode>,
  legs: readonly { readonly from: string; readonly to: string }[],
): readonly CorridorNode[] => {
  const ids = new Set(legs.flatMap(({ from, to }) => [from, to]))
  return [...nodes.values()].filter(({ id }) => ids.has(id))
}
