import type { Snapshot } from '../permalink/snapshot'
import type { Document, Session } from './state'

/** `permalink`: in every link; `snapshot`: in saved views and files; `storage`: remembered by this browser. */
export type Keeper = 'permalink' | 'snapshot' | 'storage'

type Kept = keyof Document | keyof Session

const VIEW = ['permalink', 'snapshot'] as const
const PREFERENCE = ['permalink', 'snapshot', 'storage'] as const
const NOWHERE = [] as const

/** Where each key of Document and Session is kept. A new key does not compile until it stands here. */
export const KEEP = {
  sheets: VIEW,
  camera: VIEW,
  language: PREFERENCE,
  colourTheme: PREFERENCE,
  panel: VIEW,
  themes: VIEW,
  filters: VIEW,
  selection: VIEW,
  variant: VIEW,
  buffer: VIEW,
  solo: NOWHERE,
  hovered: NOWHERE,
  pointer: NOWHERE,
  ticking: NOWHERE,
} as const satisfies Readonly<Record<Kept, readonly Keeper[]>>

/** The keys that are kept in one place. */
export type KeptIn<K extends Keeper> = {
  readonly [Key in Kept]: K extends (typeof KEEP)[Key][number] ? Key : never
}[Kept]

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never

/** Does not compile unless the keys said to be in links are the keys of a link's snapshot. */
export const LINKS_KEEP_THE_SNAPSHOT: Same<KeptIn<'permalink'>, keyof Snapshot> = true
