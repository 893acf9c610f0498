import type { LinkReading } from '../permalink/from-hash'
import { NOTHING_PLANNED } from './planned'
import { sessionFrom } from './starting-state'
import type { AtlasState, Document } from './state'

/** What a view of its own shows of the reader's work: `own` stands for what the link packed, unpacked. */
export type OwnWork = Partial<Pick<Document, 'drawings' | 'variants'>>

/**
 * The state in which a link's view is shown beside or over the page's own, which stays as it is: a chapter, one side
 * of a comparison, a picture. Data, imported layers and what polygons cover are the page's; drawings and courses are
 * those of the link. Language and colours are the reader's.
 */
export const viewState = (main: AtlasState, link: LinkReading, own: OwnWork = {}): AtlasState => {
  const { language, colourTheme } = main.session
  const snapshot = { ...link.snapshot, language, colourTheme, story: null, compare: null }
  return {
    document: {
      ...main.document,
      sheets: snapshot.sheets,
      drawings: own.drawings ?? [],
      variants: own.variants ?? [],
    },
    history: { past: [], future: [] },
    session: { ...sessionFrom(snapshot), units: main.session.units },
    datasets: main.datasets,
    dissolved: main.dissolved,
    planned: NOTHING_PLANNED,
  }
}
