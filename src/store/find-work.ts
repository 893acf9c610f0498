import type { WorkHead } from '../data/autosave-archive'
import type { AutosavePorts } from './autosave'
import { type ReadWork, readWork } from './kept-work'
import type { KeptWork } from './work-desk'

/** The slot a page keeps its work in, with the work found for it. */
export type FoundWork = {
  readonly slot: string
  readonly work: { readonly read: ReadWork; readonly at: number; readonly isCopy: boolean } | null
  /** Work of closed tabs that nobody has on a page. */
  readonly others: readonly KeptWork[]
}

const newestFirst = (heads: readonly WorkHead[], own: string | null): readonly WorkHead[] =>
  heads.toSorted((a, b) => Number(b.slot === own) - Number(a.slot === own) || b.saved - a.saved)

const freshSlot = async (ports: AutosavePorts): Promise<string> => {
  const slot = ports.newName()
  await ports.locks.hold(slot)
  return slot
}

type Candidate = { readonly head: WorkHead; readonly read: ReadWork }

const readable = async (ports: AutosavePorts, heads: readonly WorkHead[]): Promise<readonly Candidate[]> => {
  const candidates: Candidate[] = []
  for (const head of heads) {
    const read = readWork(await ports.archive.get(head.slot))
    if (read) candidates.push({ head, read })
    // one is enough: the others are only offered
    if (candidates.length > 0) break
  }
  return candidates
}

/**
 * Finds the work this tab goes on with: its own from before a reload, else the newest there is.
 *
 * Shape:  the slot of a closed tab is taken over; the work of a tab that is open is copied into a slot of this tab's
 *         own, so that neither ever overwrites the other.
 * Errors: rejects when the browser refuses its storage.
 */
export const findWork = async (ports: AutosavePorts, owner: string): Promise<FoundWork> => {
  const heads = newestFirst(await ports.archive.heads(), ports.memory.slot())
  const elsewhere = await ports.locks.heldElsewhere()
  const [found] = await readable(ports, heads)
  const others = heads.filter(({ slot, hasContent }) => hasContent && slot !== found?.head.slot && !elsewhere.has(slot))
  const kept = others.map(({ slot, saved }) => ({ slot, at: saved }))
  if (!found) return { slot: await freshSlot(ports), work: null, others: kept }
  const { head, read } = found
  const isFree = !elsewhere.has(head.slot) && (await ports.locks.hold(head.slot))
  if (isFree) await ports.archive.claim(head.slot, owner)
  const slot = isFree ? head.slot : await freshSlot(ports)
  return { slot, work: { read, at: head.saved, isCopy: !isFree }, others: kept }
}
