/** Shapes of a picture; paper has a size of its own, the others are made for screens. */
export const PICTURE_SIZES = ['screen', '16x9', '4x3', 'square', 'a4', 'a4-wide', 'a3', 'a3-wide'] as const
export type PictureSizeId = (typeof PICTURE_SIZES)[number]

/** How finely: multiples for screens, dots per inch for paper. */
export const SCREEN_SCALES = ['1', '2', '4'] as const
export const PAPER_SCALES = ['150', '300'] as const
export const PICTURE_SCALES = [...SCREEN_SCALES, ...PAPER_SCALES] as const
export type PictureScale = (typeof PICTURE_SCALES)[number]

type Sides = { readonly width: number; readonly height: number }

const SCREENS: Readonly<Record<'16x9' | '4x3' | 'square', Sides>> = {
  '16x9': { width: 1280, height: 720 },
  '4x3': { width: 1120, height: 840 },
  square: { width: 1000, height: 1000 },
}

/** Millimetres, ISO 216. */
const PAPERS: Readonly<Record<'a4' | 'a4-wide' | 'a3' | 'a3-wide', Sides>> = {
  a4: { width: 210, height: 297 },
  'a4-wide': { width: 297, height: 210 },
  a3: { width: 297, height: 420 },
  'a3-wide': { width: 420, height: 297 },
}

const MM_PER_INCH = 25.4
/** CSS pixels in an inch of paper. */
const CSS_DPI = 96

export type PictureSize = {
  /** In CSS pixels: what text and lines are measured in. */
  readonly width: number
  readonly height: number
  readonly pixelRatio: number
  /** In pixels of the file. */
  readonly pixels: Sides
  /** Dots per inch of paper; null for a screen. */
  readonly dpi: number | null
}

export const isPaper = (size: PictureSizeId): size is keyof typeof PAPERS => size in PAPERS

export const scalesOf = (size: PictureSizeId): readonly PictureScale[] => (isPaper(size) ? PAPER_SCALES : SCREEN_SCALES)

/** The scale that stands for this one at another size: sharp stays sharp. */
export const scaleFor = (size: PictureSizeId, scale: PictureScale): PictureScale => {
  const scales = scalesOf(size)
  if (scales.includes(scale)) return scale
  return isPaper(size) ? (scale === '4' ? '300' : '150') : scale === '300' ? '4' : '2'
}

/** The next smaller scale of a size; null at the smallest. */
export const smallerScale = (size: PictureSizeId, scale: PictureScale): PictureScale | null =>
  scalesOf(size)[scalesOf(size).indexOf(scale) - 1] ?? null

/** What a choice comes to in pixels; `screen` is the part of the map that is seen, in CSS pixels. */
export const pictureSize = (size: PictureSizeId, scale: PictureScale, screen: Sides): PictureSize => {
  if (isPaper(size)) {
    const dpi = Number(scale)
    const pixels = {
      width: Math.round((PAPERS[size].width / MM_PER_INCH) * dpi),
      height: Math.round((PAPERS[size].height / MM_PER_INCH) * dpi),
    }
    const pixelRatio = dpi / CSS_DPI
    return { width: pixels.width / pixelRatio, height: pixels.height / pixelRatio, pixelRatio, pixels, dpi }
  }
  const { width, height } = size === 'screen' ? screen : SCREENS[size]
  const pixelRatio = Number(scale)
  const pixels = { width: Math.round(width) * pixelRatio, height: Math.round(height) * pixelRatio }
  return { width: Math.round(width), height: Math.round(height), pixelRatio, pixels, dpi: null }
}
