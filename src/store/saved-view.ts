import { base } from '../permalink/base'
import { fromHash } from '../permalink/from-hash'
import { LINK_LIMITS } from '../permalink/link-limits'
import { type OwnError, type OwnWork, readOwn } from '../permalink/own-work'
import type { AtlasStore } from './create-atlas-store'
import { type OwnParts, withOwnWork } from './own-work-of-link'
import { type OwnPart, sharedLink } from './shared-link'
import { sessionShowing } from './snapshot-commands'
import type { AtlasState, Document, Session } from './state'
import { recorded } from './transact'

/** Stories are told over views; they are no part of one. */
const PARTS: readonly OwnPart[] = ['variants', 'drawings']

/** What a fragment's `own` may hold at most (`permalink/story-fields`), with room for the view itself. */
const MOST_CHARACTERS = 150_000

export type PresentView = {
  /** The view as the fragment of a link. */
  readonly link: string
  /** False where drawings and courses are too many to be packed into a view. */
  readonly withOwn: boolean
}

/** What the page shows, as a view to keep: language, colours and the open panel are the reader's, not the view's. */
export const presentView = (state: AtlasState): PresentView => {
  const { language, colourTheme, panel, story, chapter, mode, compare } = base()
  const session = { ...state.session, language, colourTheme, panel, story, chapter, mode, compare }
  const view = { ...state, session }
  const whole = sharedLink(view, '', PARTS)
  return whole !== null && whole.length <= MOST_CHARACTERS
    ? { link: whole, withOwn: true }
    : { link: sharedLink(view, '', []) ?? '#v=1', withOwn: false }
}

/** The link to a kept view; without its drawings where they would make it too long to arrive. */
export const linkOfView = (link: string, address: string): PresentView => {
  const whole = `${address}${link}`
  return whole.length <= LINK_LIMITS.whole
    ? { link: whole, withOwn: true }
    : { link: whole.replace(/&own=[\w-]*$/, ''), withOwn: false }
}

/** What opening a view brought into the document. */
export type OpenedView = {
  readonly added: OwnParts
  /** How many drawings, courses or stories of it could not be read. */
  readonly lost: number
  readonly problem: OwnError | null
}

const NO_WORK: OwnWork = { drawings: [], variants: [], stories: [], chosen: null }

const isSameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((each, at) => each === b[at])

const withChosen = (session: Session, own: `own-${string}` | null): Session =>
  session.lab.own === own ? session : { ...session, lab: { ...session.lab, own, draft: null } }

/** Shows a kept view in one step; its ticked sheets, and the drawings that are gone since, are one undoable edit. */
export const openView = (store: AtlasStore, link: string): OpenedView => {
  const { snapshot, own: packed } = fromHash(base(), link)
  const read = packed === null ? null : readOwn(packed)
  const own = read?.ok ? read.value : NO_WORK
  const state = store.getState()
  const { language, colourTheme, panel } = state.session
  const joined = withOwnWork(state.document, own)
  const document: Document = isSameList(joined.document.sheets, snapshot.sheets)
    ? joined.document
    : { ...joined.document, sheets: snapshot.sheets }
  const shown = { ...snapshot, language, colourTheme, panel, story: null, chapter: 1, compare: null }
  const chosen = own.chosen === null ? null : (joined.idOf.get(own.chosen) ?? null)
  const session = withChosen(sessionShowing(state.session, shown), chosen as `own-${string}` | null)
  const isEdit = document !== state.document
  store.setState({
    session,
    ...(isEdit ? { document, history: recorded(state.history, 'open-snapshot', state.document, document) } : {}),
  })
  const lost = read?.ok ? Object.values(read.value.lost).reduce((sum, count) => sum + count, 0) : 0
  return { added: joined.added, lost, problem: read && !read.ok ? read.error : null }
}
