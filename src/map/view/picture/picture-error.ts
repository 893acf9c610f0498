/** Why there is no picture. */
export type PictureError =
  | { readonly kind: 'aborted' }
  /** No map can be drawn here at all; the reason is for the curious, in English. */
  | { readonly kind: 'no-webgl'; readonly reason: string }
  /** The graphics card gave up while it drew. */
  | { readonly kind: 'context-lost' }
  /** A canvas of this many pixels cannot be had; `most` is the longest side that can be drawn of this shape, 0 if unknown. */
  | { readonly kind: 'too-large'; readonly width: number; readonly height: number; readonly most: number }
  /**
   * Tilted, the view would take more tiles than can be drawn to meet; `most` is the longest side that can be drawn. From
   * straight above it can be drawn as large as any other.
   */
  | { readonly kind: 'too-tilted'; readonly width: number; readonly height: number; readonly most: number }
  /** The pixels were read back and nothing was on them. */
  | { readonly kind: 'blank' }
  /** Nothing more came for this long: milliseconds. */
  | { readonly kind: 'stalled'; readonly after: number }
