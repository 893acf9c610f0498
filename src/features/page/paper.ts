/** Papers the atlas prints on, upright: millimetres. */
export const PAPER_SIZES = { a4: [210, 297], a3: [297, 420], letter: [215.9, 279.4] } as const

export type Paper = keyof typeof PAPER_SIZES
export const PAPERS = Object.keys(PAPER_SIZES) as readonly Paper[]

/** Which way up the paper lies. */
export const TURNS = ['landscape', 'portrait'] as const
export type Turn = (typeof TURNS)[number]

type Sides = { readonly width: number; readonly height: number }

/** The sheet as it lies: millimetres. */
export const sheetOf = (paper: Paper, turn: Turn): Sides => {
  const [short, long] = PAPER_SIZES[paper]
  return turn === 'portrait' ? { width: short, height: long } : { width: long, height: short }
}

const MILLIMETRES_OF_INCH = 25.4
const PIXELS_OF_INCH = 96

/** CSS pixels of a length on paper: browsers print 96 of them to the inch. */
export const pixelsOf = (millimetres: number): number => (millimetres / MILLIMETRES_OF_INCH) * PIXELS_OF_INCH

/** Device pixels to a CSS pixel at this many dots to the inch. */
export const ratioOfDots = (dots: number): number => dots / PIXELS_OF_INCH
