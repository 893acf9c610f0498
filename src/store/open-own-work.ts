import { type OwnReading, type OwnWork, readOwn } from '../permalink/own-work'
import type { AtlasStore } from './create-atlas-store'
import { linkDesk } from './link-desk'
import { withOwnWork } from './own-work-of-link'
import type { AtlasState, History, Session } from './state'
import { recorded } from './transact'

/** The link's ticked sheets and its own work are one edit, though they come one after the other. */
const openedInto = ({ document, history }: AtlasState, after: AtlasState['document']): History => {
  const last = history.past.at(-1)
  if (last?.label !== 'open-link' || last.after !== document) return recorded(history, 'open-link', document, after)
  return { past: [...history.past.slice(0, -1), { ...last, after }], future: [] }
}

/** The course the link shows becomes the chosen one, and its story is told under the id it has here. */
const showing = (session: Session, own: OwnWork, idOf: ReadonlyMap<string, string>): Session => {
  const chosen = own.chosen === null ? undefined : idOf.get(own.chosen)
  const story = session.story === null ? undefined : idOf.get(session.story)
  if (chosen === undefined && story === undefined) return session
  return {
    ...session,
    story: story ?? session.story,
    lab: chosen === undefined ? session.lab : { ...session.lab, own: chosen as `own-${string}`, draft: null },
  }
}

/** Puts the own work of a link into the document as one undoable edit, and has the page say so. */
export const openOwnWork = (store: AtlasStore, own: OwnReading): void => {
  const state = store.getState()
  const { document, added, idOf } = withOwnWork(state.document, own)
  const session = showing(state.session, own, idOf)
  if (document !== state.document) store.setState({ session, document, history: openedInto(state, document) })
  else if (session !== state.session) store.setState({ session })
  linkDesk.setState({ own: { kind: 'opened', added, lost: own.lost } })
}

/** Unpacks the own work of a link. Errors: null, and the page says what was lost. */
export const unpackedOwn = (text: string): OwnReading | null => {
  const read = readOwn(text)
  if (read.ok) return read.value
  linkDesk.setState({ own: { kind: 'refused', error: read.error, length: text.length } })
  return null
}
