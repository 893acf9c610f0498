/** Where a layer's features are if there are too many to hold: in a tile archive (PMTiles), read piece by piece. */
export type LayerTiles = {
  /** Address the pieces are fetched from; null for a file of the reader's own. */
  readonly address: string | null
  /** Size of the archive; null where a server does not say. */
  readonly bytes: number | null
  readonly minZoom: number
  readonly maxZoom: number
  /** The layers inside the tiles; here they are one. */
  readonly parts: readonly string[]
  /** Whom the archive wants named, as plain text. */
  readonly attribution: string | null
}
