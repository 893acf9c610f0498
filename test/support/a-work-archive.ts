import type { WorkArchive, WorkHead } from '../../src/data/autosave-archive'
import type { SlotLocks } from '../../src/data/autosave-locks'
import type { LayerArchive } from '../../src/data/layer-archive'
import type { AutosavePorts } from '../../src/store/autosave'

/** A browser's storage for kept work that several pages share; `refuse` makes it fail like a full or closed one. */
export const aWorkArchive = () => {
  const heads = new Map<string, WorkHead>()
  const works = new Map<string, unknown>()
  let refusal: Error | null = null
  const allowed = <T>(value: T): Promise<T> => (refusal ? Promise.reject(refusal) : Promise.resolve(value))
  const archive: WorkArchive = {
    heads: () => allowed([...heads.values()]),
    // what comes out of a browser's storage is a copy, with its inner references kept
    get: (slot) => allowed(structuredClone(works.get(slot))),
    put: async (head, work, isSure = false) => {
      if (isSure) {
        if (refusal) throw refusal
      } else {
        await allowed(null)
        const held = heads.get(head.slot)
        if (held && held.owner !== head.owner) return 'taken'
      }
      works.set(head.slot, structuredClone(work))
      heads.set(head.slot, head)
      return 'kept'
    },
    claim: async (slot, owner) => {
      await allowed(null)
      const held = heads.get(slot)
      if (held) heads.set(slot, { ...held, owner })
    },
    remove: async (slot) => {
      await allowed(null)
      heads.delete(slot)
      works.delete(slot)
    },
  }
  const refuse = (name: string | null): void => {
    refusal = name === null ? null : new DOMException('refused', name)
  }
  return { archive, heads, works, refuse }
}

/** The locks of a browser with several tabs; `close` lets go of what a tab held. */
export const aBrowser = () => {
  const holders = new Map<string, string>()
  const locksOf = (tab: string): SlotLocks => ({
    hold: async (slot) => {
      if ((holders.get(slot) ?? tab) !== tab) return false
      holders.set(slot, tab)
      return true
    },
    isSurelyMine: (slot) => holders.get(slot) === tab,
    heldElsewhere: async () => new Set([...holders].flatMap(([slot, holder]) => (holder === tab ? [] : [slot]))),
  })
  const close = (tab: string): void => {
    for (const [slot, holder] of holders) if (holder === tab) holders.delete(slot)
  }
  return { locksOf, close }
}

let names = 0

/** What a page needs to keep its work; `memory` is what a tab remembers over a reload. */
export const autosavePorts = (
  archive: WorkArchive,
  locks: SlotLocks,
  memory: { slot: string | null } = { slot: null },
): AutosavePorts => ({
  archive,
  locks,
  memory: {
    slot: () => memory.slot,
    remember: (slot) => {
      memory.slot = slot
    },
    hasWork: () => undefined,
  },
  newName: () => {
    names += 1
    return `name-${names}`
  },
  now: () => 1_795_430_000_000 + names,
})

/** Features of layers in memory. */
export const aLayerArchive = (
  held: Readonly<Record<string, string>> = {},
): LayerArchive & { readonly held: Map<string, string> } => {
  const texts = new Map(Object.entries(held))
  return {
    held: texts,
    put: async (id, features) => {
      texts.set(id, await features.text())
    },
    get: async (id) => {
      const text = texts.get(id)
      return text === undefined ? null : new Blob([text])
    },
    remove: async (id) => {
      texts.delete(id)
    },
    ids: async () => [...texts.keys()],
  }
}
