/**
 * Why no map can be drawn on this browser at all; null if it is worth a try. Whether a context can be had is only
 * found out by asking for it, which takes long enough that the map's own asking must do: see `onUnsupported`.
 */
export const whyNoWebGl = (): string | null =>
  typeof WebGL2RenderingContext === 'undefined' ? 'WebGL 2 is not known to this browser' : null
