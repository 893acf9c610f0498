import { type CoverageInput, type InputKind, NO_FIELDS } from '../domain/coverage/coverage-input'
import type { DenominatorBasis, DenominatorId, Shade } from '../domain/coverage/denominator-choice'
import { type MappingAttributes, NOTHING_KNOWN } from '../domain/coverage/input-attributes'
import type { MappingFilter } from '../domain/coverage/mapping-filter'
import type { Cover } from '../permalink/cover'
import type { AtlasStore } from './create-atlas-store'
import { editSession } from './edit-session'
import type { Document } from './state'
import { transact } from './transact'

const isInput =
  (kind: InputKind, id: string) =>
  (input: CoverageInput): boolean =>
    input.kind === kind && input.id === id

const withInputs = (document: Document, inputs: readonly CoverageInput[]): Document => ({
  ...document,
  coverage: { ...document.coverage, inputs },
})

/** Makes the polygons of a drawing or of an imported layer count as mapped ground, or no longer. */
export const toggleCoverageInput = (store: AtlasStore, kind: InputKind, id: string): void =>
  transact(store, 'use-for-coverage', (document) => {
    const { inputs } = document.coverage
    const others = inputs.filter((input) => !isInput(kind, id)(input))
    if (others.length < inputs.length) return withInputs(document, others)
    return withInputs(document, [...inputs, { kind, id, attributes: NOTHING_KNOWN, fields: NO_FIELDS }])
  })

/** Says what is known of the mapping that an input stands for. */
export const describeInput = (
  store: AtlasStore,
  { kind, id }: Pick<CoverageInput, 'kind' | 'id'>,
  change: Partial<Pick<CoverageInput, 'attributes' | 'fields'>>,
): void =>
  transact(store, 'describe-mapping', (document) => {
    const { inputs } = document.coverage
    if (!inputs.some(isInput(kind, id))) return document
    return withInputs(
      document,
      inputs.map((input) => (isInput(kind, id)(input) ? { ...input, ...change } : input)),
    )
  })

/** Says what is known of the mapping that the ticked sheets stand for. */
export const describeSheets = (store: AtlasStore, sheets: MappingAttributes): void =>
  transact(store, 'describe-mapping', (document) => ({ ...document, coverage: { ...document.coverage, sheets } }))

const editCover = (store: AtlasStore, change: Partial<Cover>): void =>
  editSession(store, ({ cover }) => ({ cover: { ...cover, ...change } }))

/** Chooses what the share is a share of. */
export const setDenominator = (store: AtlasStore, denominator: DenominatorId): void => editCover(store, { denominator })

/** Chooses the polygon's area or the official one. */
export const setBasis = (store: AtlasStore, basis: DenominatorBasis): void => editCover(store, { basis })

/** Chooses which mapping counts. */
export const setMappingFilter = (store: AtlasStore, filter: MappingFilter): void => editCover(store, { filter })

/** Chooses what the map shades. */
export const setShade = (store: AtlasStore, shade: Shade): void => editCover(store, { shade })

/** Ends the computation; what was found before stays, marked as out of date. */
export const stopDissolve = (store: AtlasStore): void =>
  store.setState(({ dissolved }) =>
    dissolved.status === 'running' ? { dissolved: { ...dissolved, status: 'stopped', progress: null } } : {},
  )

/** Computes again after a stop or a failure. */
export const resumeDissolve = (store: AtlasStore): void =>
  store.setState(({ dissolved }) => ({ dissolved: { ...dissolved, status: 'idle', reason: null } }))
