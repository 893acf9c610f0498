import type { WorkArchive, WorkHead } from '../data/autosave-archive'
import type { Autosave } from './autosave'
import type { AtlasStore } from './create-atlas-store'
import { readWork } from './kept-work'
import { recorded } from './transact'
import { type KeptWork, type WorkKeeper, workDesk } from './work-desk'

type Dropped = { readonly head: WorkHead; readonly work: unknown }

const say = (slot: string, fate: KeptWork['fate'] | null): void =>
  workDesk.setState(({ others }) => ({
    others: others.map((each) => {
      if (each.slot !== slot) return each
      const { fate: _, ...plain } = each
      return fate ? { ...plain, fate } : plain
    }),
  }))

const forget = (slot: string): void =>
  workDesk.setState(({ others }) => ({ others: others.filter((each) => each.slot !== slot) }))

/** What can be done with the work of tabs that were closed. */
export const otherWork = (
  store: AtlasStore,
  autosave: Autosave,
  archive: WorkArchive,
): Pick<WorkKeeper, 'openOther' | 'dropOther' | 'restoreOther'> => {
  const dropped = new Map<string, Dropped>()
  return {
    openOther: async (slot) => {
      const read = readWork(await archive.get(slot).catch(() => null))
      if (!read) return say(slot, 'unreadable')
      store.setState(({ document, history }) => ({
        document: read.document,
        history: recorded(history, 'open-project', document, read.document),
      }))
      // once it rests in this tab's slot, its own is no longer needed
      await autosave.flush()
      if (workDesk.getState().trouble !== null) return
      await archive.remove(slot).catch(() => undefined)
      forget(slot)
    },
    dropOther: async (slot) => {
      try {
        const head = (await archive.heads()).find((each) => each.slot === slot)
        if (head) dropped.set(slot, { head, work: await archive.get(slot) })
        await archive.remove(slot)
        say(slot, 'deleted')
      } catch {
        say(slot, 'kept')
      }
    },
    restoreOther: async (slot) => {
      const held = dropped.get(slot)
      if (!held) return
      await archive.put(held.head, held.work)
      dropped.delete(slot)
      say(slot, null)
    },
  }
}
