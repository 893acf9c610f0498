import { base } from '../../permalink/base'
import type { Dropped } from '../../permalink/dropped'
import { fromHash, isAtlasHash } from '../../permalink/from-hash'
import { readSelection } from '../../permalink/selection-field'
import type { Selection } from '../../permalink/snapshot'
import { toHash } from '../../permalink/to-hash'
import type { AtlasStore } from '../../store/create-atlas-store'
import { clearSelection, select } from '../../store/selection-commands'
import { isKnownSelection } from '../../store/selectors/selected'
import { applySnapshot, snapshotOf } from '../../store/snapshot-commands'

/** What a framed atlas answers; `id` is the one of the question. */
export type EmbedReply = { readonly atlas: 1; readonly id: string | number | null } & (
  | { readonly type: 'done'; readonly dropped: readonly Dropped[] }
  | { readonly type: 'state'; readonly hash: string; readonly selection: Selection | null }
  | { readonly type: 'error'; readonly reason: 'unknown-type' | 'unknown-id' | 'malformed' }
)

type Message = Readonly<Record<string, unknown>>

const isMessage = (data: unknown): data is Message =>
  typeof data === 'object' && data !== null && 'atlas' in data && data.atlas === 1

const idOf = ({ id }: Message): string | number | null => (typeof id === 'string' || typeof id === 'number' ? id : null)

/** The selection a message names, written as a link writes it; null for an unknown kind or an impossible id. */
const selectionIn = (value: unknown): Selection | null =>
  typeof value === 'object' && value !== null && 'kind' in value && 'id' in value
    ? readSelection(`${String(value.kind)}:${String(value.id)}`)
    : null

/**
 * Does what a message asks for, and gives the answer; null for a message that is not for the atlas.
 *
 * Shape:  `{atlas: 1, type: 'set-hash', hash}`, `{atlas: 1, type: 'select', selection}` (null selects nothing),
 *         `{atlas: 1, type: 'get-state'}`, each with an `id` of the asker's choice.
 */
export const answerMessage = (store: AtlasStore, data: unknown): EmbedReply | null => {
  if (!isMessage(data)) return null
  const id = idOf(data)
  const done = (dropped: readonly Dropped[] = []): EmbedReply => ({ atlas: 1, id, type: 'done', dropped })
  const malformed: EmbedReply = { atlas: 1, id, type: 'error', reason: 'malformed' }
  if (data.type === 'set-hash') {
    if (typeof data.hash !== 'string' || !isAtlasHash(data.hash)) return malformed
    const { snapshot, dropped } = fromHash(base(), data.hash)
    // what covers the whole page has no place in a frame that somebody else steers
    applySnapshot(store, { ...snapshot, story: null, compare: null })
    return done(dropped)
  }
  if (data.type === 'select') {
    if (data.selection === null) clearSelection(store)
    else {
      const selection = selectionIn(data.selection)
      if (!selection) return malformed
      if (!isKnownSelection(store.getState(), selection)) return { atlas: 1, id, type: 'error', reason: 'unknown-id' }
      select(store, selection)
    }
    return done()
  }
  if (data.type === 'get-state') {
    const snapshot = snapshotOf(store.getState())
    return { atlas: 1, id, type: 'state', hash: toHash(snapshot), selection: snapshot.selection }
  }
  return { atlas: 1, id, type: 'error', reason: 'unknown-type' }
}
