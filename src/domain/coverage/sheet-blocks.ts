/** Side of a sheet: 15 minutes of arc. */
export const SHEET_DEGREES = 0.25
export const SHEETS_PER_DEGREE = 4

const BLOCK_DEGREES = 4

/**
 * The numbered 4° blocks, a column per western edge, each from 40° N down. Numbers run down each column but skip
 * blocks that are all sea, so the index is a table, not a formula.
 */
const COLUMNS: readonly { readonly west: number; readonly blocks: readonly number[] }[] = [
  { west: 60, blocks: [28, 29, 30, 31] },
  { west: 64, blocks: [32, 33, 34, 35, 36] },
  { west: 68, blocks: [37, 38, 39, 40, 41] },
  { west: 72, blocks: [42, 43, 44, 45, 46] },
  { west: 76, blocks: [51, 52, 53, 54, 55] },
]
const INDEX_NORTH = 40

export type BlockCorner = { readonly block: number; readonly west: number; readonly north: number }

const CORNERS: ReadonlyMap<number, BlockCorner> = new Map(
  COLUMNS.flatMap(({ west, blocks }) =>
    blocks.map((block, row) => [block, { block, west, north: INDEX_NORTH - row * BLOCK_DEGREES }] as const),
  ),
)

/** Gives the north-west corner of a numbered 4° block. Errors: null if the index has no such block. */
export const cornerOfBlock = (block: number): BlockCorner | null => CORNERS.get(block) ?? null

/** Finds the 4° block round a position; a block owns its western and southern edge. Errors: null outside the index. */
export const blockAt = (lon: number, lat: number): BlockCorner | null => {
  const column = COLUMNS.find(({ west }) => lon >= west && lon < west + BLOCK_DEGREES)
  const fromTop = INDEX_NORTH / BLOCK_DEGREES - 1 - Math.floor(lat / BLOCK_DEGREES)
  const block = column?.blocks[fromTop]
  return block === undefined ? null : cornerOfBlock(block)
}
