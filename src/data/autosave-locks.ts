/** Tells which slots belong to tabs that are open. */
export type SlotLocks = {
  /** Holds a slot for as long as the page lives; false where another tab holds it. */
  hold(slot: string): Promise<boolean>
  /** True while no other tab can have the slot; false too where that cannot be known. */
  isSurelyMine(slot: string): boolean
  heldElsewhere(): Promise<ReadonlySet<string>>
}

const NAME = 'pakistan-minerals-atlas.work.'
const FOREVER = new Promise<never>(() => {})

const mine = new Set<string>()

/** True once the page was put aside and taken out again: some browsers let its locks go meanwhile. */
let wasAside = false
globalThis.addEventListener?.('pageshow', ({ persisted }) => {
  wasAside ||= persisted
})

/**
 * The browser's own locks, let go by the browser itself when a tab closes or crashes.
 *
 * Errors: none. Where there are no locks (pages not served over https or from this machine) every slot counts as free:
 *         the archive's owners then keep two tabs apart.
 */
export const browserSlotLocks: SlotLocks = {
  hold: async (slot) => {
    if (!('locks' in navigator)) return true
    const held = await new Promise<boolean>((settle) => {
      const asked = navigator.locks.request(NAME + slot, { ifAvailable: true }, (lock) => {
        settle(lock !== null)
        return lock === null ? undefined : FOREVER
      })
      asked.catch(() => settle(false))
    })
    if (held) mine.add(slot)
    return held
  },
  isSurelyMine: (slot) => mine.has(slot) && !wasAside,
  heldElsewhere: async () => {
    if (!('locks' in navigator)) return new Set()
    const { held = [] } = await navigator.locks.query()
    const slots = held.flatMap(({ name }) => (name?.startsWith(NAME) ? [name.slice(NAME.length)] : []))
    return new Set(slots.filter((slot) => !mine.has(slot)))
  },
}
