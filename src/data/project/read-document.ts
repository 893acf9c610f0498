import * as v from 'valibot'
import { type CoverageInput, INPUT_KINDS } from '../../domain/coverage/coverage-input'
import { compareSheets, partsOfSheet } from '../../domain/coverage/sheet-number'
import { DRAWING_KINDS, type Drawing } from '../../domain/drawing/drawing'
import { LEAST_POSITIONS } from '../../domain/drawing/sketch'
import { err, ok, type Result } from '../../domain/result'
import { firstIssue } from '../read-features'
import { documentSchema, type RawDocument } from './document-schema'
import type { ProjectDropped, ProjectError } from './project-error'
import type { ProjectDocument } from './project-file'

type RawDrawing = RawDocument['drawings'][number]

const damaged = (where: string, problem: string) => err<ProjectError>({ kind: 'damaged', where, problem })

const knownKind = ({ kind }: RawDrawing): Drawing['kind'] | undefined => DRAWING_KINDS.find((each) => each === kind)

const repeated = (rows: readonly { readonly id: string }[]): number => {
  const seen = new Set<string>()
  return rows.findIndex(({ id }) => seen.size === seen.add(id).size)
}

/** What a schema cannot say: ids that are used twice, and drawings too short for their kind. */
const inconsistency = (document: RawDocument): Result<null, ProjectError> => {
  for (const part of ['drawings', 'variants', 'layers', 'snapshots', 'stories'] as const) {
    const at = repeated(document[part])
    if (at >= 0) return damaged(`document.${part}.${at}.id`, `the id ${document[part][at]?.id} is used twice`)
  }
  const short = document.drawings.findIndex((drawing) => {
    const kind = knownKind(drawing)
    return kind !== undefined && drawing.positions.length < LEAST_POSITIONS[kind]
  })
  return short < 0 ? ok(null) : damaged(`document.drawings.${short}.positions`, 'too few positions for its kind')
}

type DocumentReading = { readonly document: ProjectDocument; readonly dropped: readonly ProjectDropped[] }

const droppedFrom = ({ sheets, drawings, coverage }: RawDocument): readonly ProjectDropped[] => [
  ...sheets.filter((each) => partsOfSheet(each) === null).map((what) => ({ part: 'sheet' as const, what })),
  ...drawings.filter((each) => !knownKind(each)).map(({ kind }) => ({ part: 'drawing' as const, what: kind })),
  ...coverage.inputs
    .filter(({ kind }) => !INPUT_KINDS.some((each) => each === kind))
    .map(({ kind }) => ({ part: 'coverage' as const, what: kind })),
]

/**
 * Reads the document of a project.
 *
 * Shape:  structure is strict; a kind of drawing or a sheet number this version does not know is dropped and reported.
 * Errors: damaged, with the path to the first value that does not fit.
 */
export const readDocument = (json: unknown): Result<DocumentReading, ProjectError> => {
  const checked = v.safeParse(documentSchema, json)
  if (!checked.success) {
    const { where, problem } = firstIssue(checked.issues)
    return damaged(where === null ? 'document' : `document.${where}`, problem)
  }
  const raw = checked.output
  const sound = inconsistency(raw)
  if (!sound.ok) return sound
  const known = {
    sheets: raw.sheets.filter((each) => partsOfSheet(each) !== null),
    drawings: raw.drawings.flatMap((drawing): Drawing[] => {
      const kind = knownKind(drawing)
      return kind ? [{ ...drawing, kind }] : []
    }),
    inputs: raw.coverage.inputs.flatMap((input): CoverageInput[] => {
      const kind = INPUT_KINDS.find((each) => each === input.kind)
      return kind ? [{ ...input, kind }] : []
    }),
  }
  return ok({
    document: {
      ...raw,
      sheets: [...new Set(known.sheets)].sort(compareSheets),
      drawings: known.drawings,
      coverage: { ...raw.coverage, inputs: known.inputs },
    },
    dropped: droppedFrom(raw),
  })
}
