/** A view that was saved under a name. */
export type SavedSnapshot = {
  readonly id: string
  readonly name: string
  /** Plain text; may be empty. */
  readonly note: string
  /** When it was saved, ISO 8601 in UTC. */
  readonly made: string
  /** Data edition of the atlas it was saved with; null where that was not known. */
  readonly edition: string | null
  /** The view, as the fragment of a link (`#v=1&…`, with `own=` where drawings belong to it): it has versions and migrations. */
  readonly link: string
  /** A small picture of the map, a WebP file in base64; null where none could be made. */
  readonly thumbnail: string | null
}
