import { colourOfNext, DEFAULT_STYLE } from '../domain/imported/default-style'
import { refusal } from '../domain/imported/import-problem'
import type { ImportedLayer } from '../domain/imported/imported-layer'
import type { Result } from '../domain/result'
import type { ImportChoice, ImportPreview, ImportRefusal, OnProgress } from '../workers/import-protocol'
import type { LayerWorker } from '../workers/open-import'
import type { AtlasStore } from './create-atlas-store'
import { giveFileBack } from './give-file-back'
import { importDeskOf, setStage } from './import-desk'
import type { PendingImport } from './import-desk-state'
import { keepLayerFile } from './keep-layer-file'
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

/** How a worker is asked to read: a file, a text or an address. */
type Ask = (worker: LayerWorker, onProgress: OnProgress) => Promise<Result<ImportPreview, ImportRefusal>>

const take = (store: AtlasStore, source: string, bytes: number, ask: Ask): void => {
  const desk = importDeskOf(store)
  const id = freshId()
  const worker = desk.open()
  const progress = { stage: 'reading', done: 0, of: bytes } as const
  desk.state.setState(({ pending }) => ({
    pending: [...pending, { id, source, stage: { kind: 'working', progress } }],
  }))
  if (!worker) {
    failed(store, id, null)
    return
  }
  desk.workers.set(id, worker)
  ask(worker, (at) => {
    const { stage } = desk.state.getState().pending.find((each) => each.id === id) ?? {}
    // a message may still be on its way when the answer is there
    if (stage?.kind === 'working') setStage(desk, id, { kind: 'working', progress: at })
  }).then(
    (outcome) => {
      if (!outcome.ok || !giveFileBack(store, desk, id, source, outcome.value)) show(store, id, outcome)
    },
    (reason) => failed(store, id, reason),
  )
}

/** Reads files in the background, each in a worker of its own, and opens the panel that shows what became of them. */
export const takeFiles = (store: AtlasStore, files: readonly File[]): void => {
  if (files.length === 0) return
  for (const file of files) {
    take(store, file.name, file.size, (worker, onProgress) => worker.read(file, file.name, onProgress))
  }
  openPanel(store, 'data')
}

/** Reads text as if it were a file. */
export const takeText = (store: AtlasStore, text: string): void => {
  const file = new Blob([text])
  take(store, PASTED, file.size, (worker, onProgress) => worker.read(file, '', onProgress))
  openPanel(store, 'data')
}

/** Opens tiles on a server, whose host the reader was told and the page's policy allows: the first request to it. */
export const takeAddress = (store: AtlasStore, address: string): void => {
  importDeskOf(store).agreed.add(address)
  take(store, address, 0, ({ service }) => service.open(address))
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
  const desk = importDeskOf(store)
  const stage = desk.state.getState().pending.find((each) => each.id === id)?.stage
  // what is being read anew, or made a layer of, is not what the preview shows
  if (stage?.kind === 'preview') {
    if (stage.busy) return
    setStage(desk, id, { ...stage, busy: true })
  }
  desk.workers
    .get(id)
    ?.service.choose(choice)
    .then(
      (outcome) => show(store, id, outcome),
      (reason) => failed(store, id, reason),
    )
}

/** The last part of a path or an address, without what comes after its dot. */
const nameFrom = (source: string): string => {
  const last =
    source
      .replace(/[?#].*$/, '')
      .split('/')
      .at(-1) || source
  return last.replace(/\.[a-z0-9]+$/i, '') || source
}

const layerFrom = ({ id, source }: PendingImport, preview: ImportPreview, before: number): ImportedLayer | null =>
  preview.bbox && {
    id,
    name: nameFrom(source),
    source,
    count: preview.count,
    geometries: preview.geometries,
    bbox: preview.bbox,
    fields: preview.fields,
    style: { ...DEFAULT_STYLE, colour: colourOfNext(before) },
    filter: null,
    hidden: false,
    ...(preview.tiles ? { tiles: preview.tiles } : {}),
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
    const holding = await keepLayerFile(desk, id, worker, preview.tiles)
    // cancelled meanwhile: nothing of it is to stay
    if (desk.workers.get(id) !== worker) return void (await desk.archive.remove(id).catch(() => undefined))
    desk.state.setState(({ held }) => ({ held: { ...held, [id]: holding } }))
    importLayer(store, layer)
    drop(store, id)
  } catch (reason) {
    failed(store, id, reason)
  }
}
