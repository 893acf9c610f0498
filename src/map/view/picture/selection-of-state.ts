import type { Selection } from '../../../permalink/snapshot'
import type { AtlasState } from '../../../store/state'
import { nodesOfTowns } from '../../overlays/towns-at-nodes'

/** What is selected as the map draws it: a town that the corridor draws as its node is that node. */
const selectionOfState = ({ session, datasets: { towns, corridor } }: AtlasState): Selection | null => {
  const { selection, themes } = session
  if (selection?.kind !== 'town' || !themes.corridor.visible) return selection
  if (towns.status !== 'ready' || corridor.status !== 'ready') return selection
  const node = nodesOfTowns(towns.value.records, corridor.value.nodes.values()).get(selection.id)
  return node === undefined ? selection : { kind: 'node', id: node }
}

/** Everything that stands out on the map as if selected: the selection, and what a chapter names beside it. */
export const selectionsOfState = (state: AtlasState): readonly Selection[] => {
  const selection = selectionOfState(state)
  return selection ? [selection, ...state.session.highlights] : state.session.highlights
}
