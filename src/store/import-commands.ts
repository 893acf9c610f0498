import { DEFAULT_STYLE, LAYER_COLOURS } from '../domain/imported/default-style'
import { refusal } from '../domain/imported/import-problem'
import type { ImportedLayer } from '../domain/imported/imported-layer'
import type { Result } from '../domain/result'
import type { ImportChoice, ImportPreview, ImportRefusal } from '../workers/import-protocol'
import type { AtlasStore } from './create-atlas-store'
import { importDeskOf, setStage } from './import-desk'
import type { PendingImport } from './import-desk-state'
import { importLayer } from './layer-commands'
import { openPanel } from './view-commands'

/** `pasted` stands for text from the clipboard. */
export const PASTED = 'pasted'

/** Unguessable enough not to meet another layer's in a project file of somebody else. */
const freshId = (): string =>
  `layer-${[...crypto.getRandomValues(new Uint8Array(9))].map((byte) => byte.toString(36).padStart(2, '0')).join('')}`

const FAILED: ImportRefusal = { ...refusal('worker-failed'), columns: [], rejected: [] }

const show = (store: AtlasStore, id: string, outcome: Result<ImportPreview, ImportRefusal>): void =>
  setStage(
    importDeskOf(store),
    id,
    outcome.ok ? { kind: 'preview', preview: outcome.value, busy: false } : { kind: 'refused', refusal: outcome.error },
  )

const failed = (store: AtlasStore, id: string, reason: unknown): void =>
  show(store, id, { ok: false, error: { ...FAILED, detail: reason instanceof Error ? reason.message : '' } })

const take = (store: AtlasStore, file: Blob, source: string): void => {
  const desk = importDeskOf(store)
  const id = freshId()
  const worker = desk.open()
  const progress = { stage: 'reading', done: 0, of: file.size } as const
  desk.state.setState(({ pending }) => ({
    pending: [...pending, { id, source, stage: { kind: 'working', progress } }],
  }))
  if (!worker) {
    failed(store, id, null)
    return
  }
  desk.workers.set(id, worker)
  const name = source === PASTED ? '' : source
  worker
    .read(file, name, (at) => {
      const { stage } = desk.state.getState().pending.find((each) => each.id === id) ?? {}
      // a message may still be on its way when the answer is there
      if (stage?.kind === 'working') setStage(desk, id, { kind: 'working', progress: at })
    })
    .then(
      (outcome) => show(store, id, outcome),
      (reason) => failed(store, id, reason),
    )
}

/** Reads files in the background, each in a worker of its own, and opens the panel that shows what became of them. */
export const takeFiles = (store: AtlasStore, files: readonly File[]): void => {
  if (files.length === 0) return
  for (const file of files) take(store, file, file.name)
  openPanel(store, 'data')
}

/** Reads text as if it were a file. */
export const takeText = (store: AtlasStore, text: string): void => {
  take(store, new Blob([text]), PASTED)
  openPanel(store, 'data')
}

const drop = (store: AtlasStore, id: string): void =>
  importDeskOf(store).state.setState(({ pending }) => ({ pending: pending.filter((each) => each.id !== id) }))

/** Forgets a file, at whatever stage it is; its worker ends at once. */
export const cancelImport = (store: AtlasStore, id: string): void => {
  const { workers } = importDeskOf(store)
  workers.get(id)?.close()
  workers.delete(id)
  drop(store, id)
}

/** Reads a file anew with other columns or with its axes exchanged. */
export const chooseImport = (store: AtlasStore, id: string, choice: ImportChoice): void => {
  importDeskOf(store)
    .workers.get(id)
    ?.service.choose(choice)
    .then(
      (outcome) => show(store, id, outcome),
      (reason) => failed(store, id, reason),
    )
}

const layerFrom = ({ id, source }: PendingImport, preview: ImportPreview, before: number): ImportedLayer | null =>
  preview.bbox && {
    id,
    name: source.replace(/\.[a-z0-9]+$/i, '') || source,
    source,
    count: preview.count,
    geometries: preview.geometries,
    bbox: preview.bbox,
    fields: preview.fields,
    style: { ...DEFAULT_STYLE, colour: LAYER_COLOURS[before % LAYER_COLOURS.length] ?? DEFAULT_STYLE.colour },
    filter: null,
    hidden: false,
  }

/** Makes a layer of a file whose preview is shown: its features go into the archive first, then it is one undoable edit. */
export const commitImport = async (store: AtlasStore, id: string): Promise<void> => {
  const desk = importDeskOf(store)
  const pending = desk.state.getState().pending.find((each) => each.id === id)
  const worker = desk.workers.get(id)
  if (!pending || !worker || pending.stage.kind !== 'preview' || pending.stage.busy) return
  const { preview } = pending.stage
  const layer = layerFrom(pending, preview, store.getState().document.layers.length)
  if (!layer) return
  setStage(desk, id, { ...pending.stage, busy: true })
  try {
    const text = await worker.service.text()
    const saved = await desk.archive.put(id, text).then(
      () => true,
      () => false,
    )
    desk.state.setState(({ held }) => ({ held: { ...held, [id]: saved ? 'ready' : 'unsaved' } }))
    importLayer(store, layer)
    drop(store, id)
  } catch (reason) {
    failed(store, id, reason)
  }
}
