/**
 * What one import may cost. A file of a hundred megabytes becomes about half a gigabyte of objects, which is what a
 * browser on a modest machine can still hold beside the map; two million vertices are drawn smoothly by a small graphics
 * chip. Beyond that a file belongs into tiles.
 */
export const MAX_FILE_BYTES = 100e6
/** Of everything in a zip together: a bomb announces nothing, so the limit is kept while inflating. */
export const MAX_INFLATED_BYTES = 200e6
export const MAX_ZIP_ENTRIES = 1000
export const MAX_VERTICES = 2_000_000
/** A tile archive of the reader's own is copied into the browser's archive up to this size; a larger one is only read. */
export const MAX_KEPT_TILES_BYTES = 500e6
/** Of one unpacked tile or directory: real ones stay below a tenth of it. */
export const MAX_TILE_BYTES = 32e6
/** The map ends at this zoom, so deeper tiles are never asked for. */
export const DEEPEST_TILES = 10
/** Collections inside collections; more than a few levels are a trap, not a map. */
export const MAX_NESTING = 8
/** Fields that are listed and can be chosen; those beyond are kept with their features. */
export const MAX_FIELDS = 200
/** Rejected rows that are told one by one; all of them are counted. */
export const MAX_REPORTED_ROWS = 200
