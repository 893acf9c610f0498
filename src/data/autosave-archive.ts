import { createStore, promisifyRequest, type UseStore } from 'idb-keyval'

/** What is known of kept work without reading it. */
export type WorkHead = {
  readonly slot: string
  /** Which page load keeps it: only that one may write to the slot. */
  readonly owner: string
  /** Milliseconds since 1970. */
  readonly saved: number
  /** False where there is nothing in it that anyone could miss. */
  readonly hasContent: boolean
}

/** Where the user's work is kept between two visits: a slot for each tab, so that no tab overwrites another. */
export type WorkArchive = {
  heads(): Promise<readonly WorkHead[]>
  get(slot: string): Promise<unknown>
  /**
   * Keeps the work; `taken` and nothing written where the slot belongs to another page by now. That is not asked where
   * `isSure` says that no other page can have it: a page that is going does not live to hear the answer.
   */
  put(head: WorkHead, work: unknown, isSure?: boolean): Promise<'kept' | 'taken'>
  /** Makes a page the owner of a slot. */
  claim(slot: string, owner: string): Promise<void>
  remove(slot: string): Promise<void>
}

const HEAD = 'head:'
const WORK = 'work:'

let opened: UseStore | undefined
/** Opened when first used. */
const store = (): UseStore => {
  opened ??= createStore('atlas-work', 'slots')
  return opened
}

const isHead = (value: unknown): value is WorkHead =>
  typeof value === 'object' &&
  value !== null &&
  'slot' in value &&
  typeof value.slot === 'string' &&
  'saved' in value &&
  typeof value.saved === 'number'

const headKeys = (): IDBKeyRange => IDBKeyRange.bound(HEAD, `${HEAD}\uffff`)

/**
 * The browser's own archive (IndexedDB). Head and work of a slot are written in one transaction.
 *
 * Errors: a rejected promise when the browser refuses storage (private mode, quota).
 */
export const browserWorkArchive: WorkArchive = {
  heads: () =>
    store()('readonly', async (objects) => {
      const found: unknown[] = await promisifyRequest(objects.getAll(headKeys()))
      return found.filter(isHead)
    }),
  get: (slot) => store()('readonly', (objects) => promisifyRequest<unknown>(objects.get(WORK + slot))),
  put: (head, work, isSure = false) =>
    store()('readwrite', async (objects) => {
      if (!isSure) {
        const held: unknown = await promisifyRequest(objects.get(HEAD + head.slot))
        if (isHead(held) && held.owner !== head.owner) return 'taken'
      }
      objects.put(work, WORK + head.slot)
      objects.put(head, HEAD + head.slot)
      // not left to the page, which may be gone before the browser has asked it whether more is to come
      objects.transaction.commit()
      await promisifyRequest(objects.transaction)
      return 'kept'
    }),
  claim: (slot, owner) =>
    store()('readwrite', async (objects) => {
      const held: unknown = await promisifyRequest(objects.get(HEAD + slot))
      if (isHead(held)) objects.put({ ...held, owner }, HEAD + slot)
      await promisifyRequest(objects.transaction)
    }),
  remove: (slot) =>
    store()('readwrite', (objects) => {
      objects.delete(HEAD + slot)
      objects.delete(WORK + slot)
      return promisifyRequest(objects.transaction)
    }),
}
