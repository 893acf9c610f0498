import type { ImportedLayer } from '../../domain/imported/imported-layer'
import { remembered } from '../remembered'
import type { AtlasState } from '../state'

const reversed = remembered((layers: readonly ImportedLayer[]): readonly ImportedLayer[] => layers.toReversed())

/** Imported layers from the top of the map to the bottom, as a list is read. */
export const layersFromTop = ({ document }: AtlasState): readonly ImportedLayer[] => reversed(document.layers)

/** The layers a document or one of its undoable steps still knows: their features must not be thrown away. */
export const reachableLayers = ({ document, history }: AtlasState): ReadonlySet<string> => {
  const lists = new Set([document.layers])
  for (const { before, after } of [...history.past, ...history.future]) lists.add(before.layers).add(after.layers)
  return new Set([...lists].flatMap((layers) => layers.map(({ id }) => id)))
}
