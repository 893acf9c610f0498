import type { LayerArchive } from '../data/layer-archive'
import type { OpenedProject } from '../data/project/read-project-file'
import { freeId } from './free-id'
import type { Document } from './state'

type Texts = OpenedProject['features']

const isSameText = async (a: Blob, b: Blob): Promise<boolean> =>
  a.size === b.size && (await a.text()) === (await b.text())

/** The id each layer can have here: its own, unless other features rest under it, which an undo may still need. */
const idsHere = async (texts: Texts, archive: LayerArchive): Promise<ReadonlyMap<string, string>> => {
  const taken = new Set(await archive.ids())
  const ids = new Map<string, string>()
  for (const [id, text] of texts) {
    const held = taken.has(id) ? await archive.get(id) : null
    const own = !taken.has(id) || (held !== null && (await isSameText(held, text)))
    const here = own ? id : freeId(id, taken)
    taken.add(here)
    ids.set(id, here)
  }
  return ids
}

/**
 * Puts the features of a project into the archive and gives the document with the ids they have there.
 *
 * Errors: rejects when the browser refuses; what was put by then is taken out again.
 */
export const layersUnderFreeIds = async (
  document: Document,
  texts: Texts,
  archive: LayerArchive,
): Promise<Document> => {
  if (texts.length === 0) return document
  const ids = await idsHere(texts, archive)
  const before = new Set(await archive.ids())
  const here = (id: string): string => ids.get(id) ?? id
  try {
    for (const [id, text] of texts) await archive.put(here(id), text)
  } catch (reason) {
    const fresh = [...ids.values()].filter((id) => !before.has(id))
    await Promise.all(fresh.map((id) => archive.remove(id).catch(() => undefined)))
    throw reason
  }
  return {
    ...document,
    layers: document.layers.map((layer) => ({ ...layer, id: here(layer.id) })),
    coverage: {
      ...document.coverage,
      inputs: document.coverage.inputs.map((input) =>
        input.kind === 'layer' ? { ...input, id: here(input.id) } : input,
      ),
    },
  }
}
