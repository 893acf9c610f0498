import type { ProjectDropped, ProjectError } from '../data/project/project-error'

/** Why a project that could be read was not opened all the same. */
export type StorageError = { readonly kind: 'storage'; readonly problem: string }

/** What came of saving or opening a project, for a notice to say. */
export type ProjectOutcome =
  | { readonly kind: 'reading'; readonly file: string }
  | {
      readonly kind: 'opened'
      readonly file: string
      /** False where the project held exactly what was here already. */
      readonly changed: boolean
      readonly dropped: readonly ProjectDropped[]
      /** Data editions of the file and of this atlas, where both are known and differ. */
      readonly editions: { readonly saved: string; readonly here: string } | null
    }
  | { readonly kind: 'refused'; readonly file: string; readonly error: ProjectError | StorageError }
  /** `without`: layers whose features could not be read. */
  | { readonly kind: 'saved'; readonly file: string; readonly without: readonly string[] }
