/** What does not fit about one value of a file. `unfit`: of the right type, but not as it must be. */
export type FieldProblem = 'missing' | 'not-text' | 'not-list' | 'not-object' | 'unfit'

/** Why a file was not opened as a story. */
export type StoryFileError =
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-large'; readonly bytes: number; readonly most: number }
  /** The file could not be read from the disk: moved, deleted, or no longer allowed. */
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'not-json' }
  /** JSON of another kind: a project, GeoJSON, anything. */
  | { readonly kind: 'not-a-story' }
  | { readonly kind: 'project' }
  | { readonly kind: 'newer'; readonly version: number; readonly known: number }
  | { readonly kind: 'too-many-chapters'; readonly count: number; readonly most: number }
  /** `chapter` counts from 1 and is null outside the chapters; `field` as it is written in the file: `title.ur`. */
  | {
      readonly kind: 'damaged'
      readonly chapter: number | null
      readonly field: string
      readonly problem: FieldProblem
    }

/** A chapter whose words were read and whose view was not, or not whole, or whose camera move is unknown. Counts from 1. */
export type ViewProblem = { readonly chapter: number; readonly problem: 'unreadable' | 'newer' | 'partly' | 'move' }
