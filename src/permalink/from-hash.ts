import { type Dropped, dropped } from './dropped'
import type { Field } from './field'
import { FIELDS } from './fields'
import { entriesOf } from './fragment'
import { CURRENT_VERSION, type LinkEntries, MIGRATIONS } from './migrations'
import type { Snapshot } from './snapshot'
import { PACKED } from './story-fields'

export type LinkReading = {
  readonly snapshot: Snapshot
  /** The data edition the link was shared with. */
  readonly edition: string | null
  /** The sharer's own drawings, courses and stories, packed; unpacked where they are opened. */
  readonly own: string | null
  readonly dropped: readonly Dropped[]
}

const EDITION = /^[\w.-]{1,64}$/
const byName: ReadonlyMap<string, Field> = new Map(FIELDS.map((field) => [field.name, field]))

/** Tells a link of the atlas from no fragment and from an anchor within the page such as `#main`. */
export const isAtlasHash = (hash: string): boolean => entriesOf(hash).some(([key]) => key === 'v' || byName.has(key))

const versionOf = (text: string | undefined): { readonly version: number; readonly dropped: readonly Dropped[] } => {
  if (text === undefined) return { version: CURRENT_VERSION, dropped: [] }
  const version = /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null
  if (version === null) return { version: CURRENT_VERSION, dropped: [dropped('v', text, 'malformed')] }
  return { version, dropped: version > CURRENT_VERSION ? [dropped('v', text, 'newer')] : [] }
}

const lifted = (entries: LinkEntries, version: number): LinkEntries =>
  MIGRATIONS.slice(version - 1).reduce((held, migrate) => migrate(held), entries)

const firstOfEach = (entries: LinkEntries): { readonly kept: LinkEntries; readonly dropped: readonly Dropped[] } => {
  const seen = new Set<string>()
  const kept: (readonly [string, string])[] = []
  const lost: Dropped[] = []
  for (const [key, text] of entries) {
    if (key === '') lost.push(dropped(key, text, 'malformed'))
    else if (seen.has(key)) lost.push(dropped(key, text, 'repeated'))
    else kept.push([key, text])
    seen.add(key)
  }
  return { kept, dropped: lost }
}

/**
 * Reads the fragment of a link into the nearest sensible view.
 *
 * Shape:  `start` is the view that absent keys leave as it is, normally `base()`.
 * Errors: none: total on any text; `dropped` says what could not be used, or not as it stood.
 */
export const fromHash = (start: Snapshot, hash: string): LinkReading => {
  const written = firstOfEach(entriesOf(hash))
  const { version, dropped: versionDropped } = versionOf(written.kept.find(([key]) => key === 'v')?.[1])
  const lost: Dropped[] = [...versionDropped, ...written.dropped]
  let snapshot = start
  let edition: string | null = null
  let own: string | null = null
  for (const [key, text] of lifted(written.kept, version)) {
    if (key === 'v') continue
    const field = byName.get(key)
    if (field) {
      const reading = field.read(text, snapshot)
      snapshot = { ...snapshot, ...reading.change }
      lost.push(...reading.dropped)
    } else if (key === 'ed' && EDITION.test(text)) edition = text
    else if (key === 'own' && PACKED.test(text)) own = text
    else lost.push(dropped(key, text, key === 'ed' || key === 'own' ? 'malformed' : 'unknown-key'))
  }
  return { snapshot, edition, own, dropped: lost }
}
