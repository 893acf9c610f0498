import type { Snapshot } from '../permalink/snapshot'
import type { Document, Session } from './state'

/**
 * `permalink`: in every link; `snapshot`: in saved views; `project`: in project files and in the browser's own backup;
 * `storage`: remembered by this browser as a preference.
 */
export type Keeper = 'permalink' | 'snapshot' | 'project' | 'storage'

type Kept = keyof Document | keyof Session

const VIEW = ['permalink', 'snapshot', 'project'] as const
const PREFERENCE = ['permalink', 'snapshot', 'project', 'storage'] as const
const PROJECT = ['project'] as const
const NOWHERE = [] as const

/** Where each key of Document and Session is kept. A new key does not compile until it stands here. */
export const KEEP = {
  sheets: VIEW,
  drawings: PROJECT,
  variants: PROJECT,
  layers: PROJECT,
  coverage: PROJECT,
  snapshots: PROJECT,
  stories: PROJECT,
  camera: VIEW,
  language: PREFERENCE,
  colourTheme: PREFERENCE,
  panel: VIEW,
  themes: VIEW,
  filters: VIEW,
  selection: VIEW,
  variant: VIEW,
  buffer: VIEW,
  cover: VIEW,
  scenario: VIEW,
  story: VIEW,
  chapter: VIEW,
  mode: VIEW,
  compare: VIEW,
  planning: NOWHERE,
  lab: NOWHERE,
  solo: NOWHERE,
  hovered: NOWHERE,
  highlights: NOWHERE,
  pointer: NOWHERE,
  ticking: NOWHERE,
  sketch: NOWHERE,
  snapping: NOWHERE,
  units: NOWHERE,
} as const satisfies Readonly<Record<Kept, readonly Keeper[]>>

/** The keys that are kept in one place. */
export type KeptIn<K extends Keeper> = {
  readonly [Key in Kept]: K extends (typeof KEEP)[Key][number] ? Key : never
}[Kept]

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never

/** Does not compile unless the keys said to be in links are the keys of a link's snapshot. */
export const LINKS_KEEP_THE_SNAPSHOT: Same<KeptIn<'permalink'>, keyof Snapshot> = true
