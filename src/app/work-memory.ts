import { pageStorage } from './page-storage'

const KEPT = 'pakistan-minerals-atlas.work-kept'
const SLOT = 'pakistan-minerals-atlas.slot'

const quietly = <T>(ask: () => T): T | null => {
  try {
    return ask()
  } catch {
    // storage refused: the page then looks for kept work a little later, and a reloaded tab takes the newest
    return null
  }
}

/** What has to be known before the code that keeps work is there: whether there is any, and which of it is this tab's. */
export const workMemory = {
  isKept: (): boolean => quietly(() => pageStorage()?.getItem(KEPT) === 'yes') ?? false,
  hasWork: (kept: boolean): void => {
    quietly(() => (kept ? pageStorage()?.setItem(KEPT, 'yes') : pageStorage()?.removeItem(KEPT)))
  },
  slot: (): string | null => quietly(() => window.sessionStorage.getItem(SLOT)),
  remember: (slot: string): void => {
    quietly(() => window.sessionStorage.setItem(SLOT, slot))
  },
}
