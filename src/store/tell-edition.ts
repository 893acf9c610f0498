import type { FetchGeo } from '../data/fetch-geo'
import type { Manifest } from '../data/manifest'
import { type EditionRecord, readEditions } from '../data/read-editions'
import type { LinkReading } from '../permalink/from-hash'
import type { Selection } from '../permalink/snapshot'
import type { AtlasStore } from './create-atlas-store'
import { type EditionOutcome, type FileChange, linkDesk } from './link-desk'
import { datasetOf } from './selectors/dataset-of'
import { selectedRecord } from './selectors/selected'
import type { AtlasState } from './state'

const FILE = 'editions.json'

/** What has changed, file by file, from a recorded edition to the one that is here. */
export const changesSince = (before: EditionRecord, here: Manifest): readonly FileChange[] => {
  const held = new Map(before.files.map((file) => [file.id, file]))
  const now = new Set(here.files.map(({ id }) => id))
  return [
    ...here.files.flatMap(({ id, sha256, count }): FileChange[] => {
      const was = held.get(id)
      if (!was) return [{ id, kind: 'new', before: null, after: count }]
      return sha256.startsWith(was.sha256) ? [] : [{ id, kind: 'changed', before: was.count, after: count }]
    }),
    ...before.files.flatMap(({ id, count }): FileChange[] =>
      now.has(id) ? [] : [{ id, kind: 'gone', before: count, after: null }],
    ),
  ]
}

/** Resolves once the state answers the question; never where it never does. */
const answered = <T>(store: AtlasStore, ask: (state: AtlasState) => T | undefined): Promise<T> =>
  new Promise((resolve) => {
    const now = ask(store.getState())
    if (now !== undefined) return resolve(now)
    const stop = store.subscribe((state) => {
      const answer = ask(state)
      if (answer === undefined) return
      stop()
      resolve(answer)
    })
  })

const recordOf = async (edition: string, fetchGeo: FetchGeo): Promise<EditionRecord | null> => {
  const json = await fetchGeo(FILE)
  const read = json.ok ? readEditions(FILE, json.value) : json
  return read.ok ? (read.value.find((record) => record.edition === edition) ?? null) : null
}

const isSame = (a: Selection | null, b: Selection): boolean => a?.kind === b.kind && a.id === b.id

/** What the link selects, where the data that should have it are there and do not. */
const missingOf = async (store: AtlasStore, { snapshot: { selection } }: LinkReading): Promise<readonly string[]> => {
  if (!selection) return []
  return answered(store, (state) => {
    if (!isSame(state.session.selection, selection) || selectedRecord(state)) return []
    const { status } = state.datasets[datasetOf(selection)]
    if (status === 'ready') return [`${selection.kind}:${selection.id}`]
    // a file that failed says so itself
    return status === 'failed' ? [] : undefined
  })
}

/** Says so where the data have changed since a link was made: what differs, and what it names that is gone. */
export const tellEdition = async (store: AtlasStore, fetchGeo: FetchGeo, link: LinkReading): Promise<void> => {
  const { edition } = link
  if (edition === null) return
  const manifest = await answered(store, ({ datasets }) =>
    datasets.manifest.status === 'ready' ? datasets.manifest.value : undefined,
  )
  if (manifest.edition === edition) return
  const record = await recordOf(edition, fetchGeo)
  const outcome: EditionOutcome = {
    edition,
    here: manifest.edition,
    recorded: record && { made: record.made, changes: changesSince(record, manifest) },
    missing: [],
  }
  linkDesk.setState({ edition: outcome })
  const missing = await missingOf(store, link)
  const said = linkDesk.getState().edition
  if (missing.length > 0 && said === outcome) linkDesk.setState({ edition: { ...outcome, missing } })
}
