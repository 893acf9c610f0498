const MAGIC = 'PMTiles'

/**
 * Whether a file begins as a tile archive (PMTiles) does: of the current version, or of one of the first two.
 *
 * Errors: none.
 */
export const beginsAsTiles = (head: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(head.subarray(0, MAGIC.length)) === MAGIC ||
  (head[0] === 0x50 && head[1] === 0x4d && (head[2] === 1 || head[2] === 2) && head[3] === 0)
