/**
 * What a tile of 512 pixels draws at most before it gets coarser. Beyond that dots cover each other wholly, outlines bend
 * several times within a pixel, and a modest graphics chip would no longer keep up with the hand.
 */
export const POINTS_A_TILE = 10_000
export const VERTICES_A_TILE = 50_000
/** Coarsest distance between dots of a crowded tile, in pixels. */
export const CROWDED_PIXELS = 4
