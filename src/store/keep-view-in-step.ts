import type { AtlasDatasets, DatasetId } from '../data/datasets'
import type { AtlasStore } from './create-atlas-store'
import { editSession } from './edit-session'

/** What the page has or waits for stands in for what the view has not. */
const withShared = (held: AtlasDatasets, page: AtlasDatasets): AtlasDatasets => {
  const wanted = (Object.keys(page) as DatasetId[]).filter(
    (id) => held[id].status !== 'ready' && page[id].status !== 'idle' && page[id] !== held[id],
  )
  return wanted.length === 0 ? held : { ...held, ...Object.fromEntries(wanted.map((id) => [id, page[id]])) }
}

/**
 * Keeps what a view of its own shares with the page in step: language, colours, and data as they arrive (a view made
 * while the page still loads would else wait for ever). Gives the way to stop.
 */
export const keepViewInStep = (page: AtlasStore, view: AtlasStore): (() => void) => {
  const follow = (): void => {
    const { session, datasets } = page.getState()
    const { language, colourTheme } = session
    editSession(view, () => ({ language, colourTheme }))
    const shared = withShared(view.getState().datasets, datasets)
    if (shared !== view.getState().datasets) view.setState({ datasets: shared })
  }
  follow()
  return page.subscribe(({ session, datasets }, before) => {
    const { language, colourTheme } = before.session
    if (datasets !== before.datasets || session.language !== language || session.colourTheme !== colourTheme) follow()
  })
}
