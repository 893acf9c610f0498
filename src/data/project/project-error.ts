/** Why a file was not opened as a project. */
export type ProjectError =
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-large'; readonly bytes: number; readonly most: number }
  /** The file could not be read from the disk: moved, deleted, or no longer allowed. */
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'not-json' }
  | { readonly kind: 'not-a-project' }
  | { readonly kind: 'newer'; readonly version: number; readonly known: number }
  | { readonly kind: 'damaged'; readonly where: string; readonly problem: string }

/** A part that was left out because this atlas does not know it; the rest was read. */
export type ProjectDropped = {
  readonly part: 'sheet' | 'drawing' | 'coverage' | 'layer-features' | 'view'
  readonly what: string
}
