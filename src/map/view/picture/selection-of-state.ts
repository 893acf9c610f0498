import type { Selection } from '../../../permalink/snapshot'
import type { AtlasState } from '../../../store/state'
import { nodesOfTowns } from '../../overlays/towns-at-nodes'

/** What is selected as the map draws it: a town that the corridor draws as its node is that node. */
export const selectionOfState = ({ session, datasets: { towns, corridor } }: AtlasState): Selection | null => {
  const { selection, themes } = session
  if (selection?.kind !== 'town' || !themes.corridor.visible) return selection
  if (towns.status !== 'ready' || corridor.status !== 'ready') return selection
  const node = nodesOfTowns(towns.value.records, corridor.value.nodes.values()).get(selection.id)
  return node === undefined ? selection : { kind: 'node', id: node }
}
