import { lifted, PROJECT_VERSION } from '../data/project/migrations'
import { readDocument } from '../data/project/read-document'
import { isPlainObject, type PlainObject } from '../domain/plain-object'
import { EDIT_LABELS, type EditLabel } from './edit-label'
import type { Document, History } from './state'

type Step = History['past'][number]

/** The user's work as the browser keeps it between two visits. */
export type KeptRecord = {
  /** Version of the project format the documents are in. */
  readonly version: number
  readonly document: Document
  readonly past: readonly Step[]
  readonly future: readonly Step[]
  /** The view, as the fragment of a link. */
  readonly view: string
}

/** Kept work that can go back onto the page. */
export type ReadWork = { readonly document: Document; readonly history: History; readonly view: string | null }

const NO_HISTORY: History = { past: [], future: [] }

/** Written by this very version and never seen by anyone: the outline is enough, and quick over 400 documents. */
const isDocument = (value: unknown): value is Document =>
  isPlainObject(value) &&
  (['sheets', 'drawings', 'variants', 'layers', 'snapshots', 'stories'] as const).every((key) =>
    Array.isArray(value[key]),
  ) &&
  isPlainObject(value.coverage)

const isLabel = (value: unknown): value is EditLabel => EDIT_LABELS.some((label) => label === value)

const isStep = (value: unknown): value is Step =>
  isPlainObject(value) && isLabel(value.label) && isDocument(value.before) && isDocument(value.after)

const stepsIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** Steps on either side of the present, as far as they can be read: beyond one that cannot, none could be walked to. */
const historyIn = (record: PlainObject): History => {
  const past = stepsIn(record.past)
  const future = stepsIn(record.future)
  const lastBad = past.findLastIndex((step) => !isStep(step))
  const firstBad = future.findIndex((step) => !isStep(step))
  return {
    past: past.slice(lastBad + 1).filter(isStep),
    future: future.slice(0, firstBad < 0 ? future.length : firstBad).filter(isStep),
  }
}

/**
 * Reads kept work.
 *
 * Shape:  work of an older version is lifted like a project and comes without its history, whose steps no migration
 *         knows. Documents are taken as they stand, so that the parts their steps share stay shared.
 * Errors: null for what is damaged or was kept by a newer atlas; it is left where it is.
 */
export const readWork = (record: unknown): ReadWork | null => {
  if (!isPlainObject(record)) return null
  const { version, view } = record
  if (typeof version !== 'number' || version < 1 || version > PROJECT_VERSION) return null
  const isCurrent = version === PROJECT_VERSION
  const raw = isCurrent ? record : lifted(record, version)
  const reading = readDocument(raw.document)
  if (!reading.ok) return null
  const asItStands = isCurrent && reading.value.dropped.length === 0 && isDocument(raw.document)
  return {
    document: asItStands ? (raw.document as Document) : reading.value.document,
    history: asItStands ? historyIn(record) : NO_HISTORY,
    view: typeof view === 'string' ? view : null,
  }
}
