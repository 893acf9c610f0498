export type Pixels = { readonly canvas: HTMLCanvasElement; readonly pen: CanvasRenderingContext2D }

/** Frees the memory of a canvas at once: browsers keep it until they feel like it, and it may be hundreds of megabytes. */
export const discard = (canvas: HTMLCanvasElement): void => {
  canvas.width = 0
  canvas.height = 0
}

/** A canvas of this size that really takes paint in its far corner; null where the browser has none so large. */
export const sheetOfPixels = (width: number, height: number): Pixels | null => {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const pen = canvas.getContext('2d')
  if (!pen || canvas.width !== width || canvas.height !== height) return null
  try {
    pen.fillStyle = '#123456'
    pen.fillRect(width - 1, height - 1, 1, 1)
    const [red = 0] = pen.getImageData(width - 1, height - 1, 1, 1).data
    if (red === 0x12) {
      pen.clearRect(width - 1, height - 1, 1, 1)
      return { canvas, pen }
    }
  } catch {
    // too large is said by an exception in some browsers, by a canvas that stays empty in others
  }
  discard(canvas)
  return null
}

/** Pixels that browsers are known to stop at, from the most generous down. */
const KNOWN_AREAS = [268_435_456, 124_992_400, 67_108_864, 16_777_216]
const LONGEST_SIDE = 16_384

/** The longest side of a canvas of this shape that the browser can have; 0 if not even the smallest known. */
export const longestSide = (width: number, height: number): number => {
  for (const area of KNOWN_AREAS) {
    const shrink = Math.min(Math.sqrt(area / (width * height)), LONGEST_SIDE / Math.max(width, height))
    if (shrink >= 1) continue
    const sheet = sheetOfPixels(Math.floor(width * shrink), Math.floor(height * shrink))
    if (!sheet) continue
    discard(sheet.canvas)
    return Math.floor(Math.max(width, height) * shrink)
  }
  return 0
}

const SAMPLES = 48

/**
 * True for a picture on which nothing was drawn. The map's paper is opaque everywhere: a pixel that lets through was
 * never painted; and no theme of the atlas is black from edge to edge, as a lost graphics card leaves it.
 */
export const isBlank = (canvas: HTMLCanvasElement): boolean => {
  const small = document.createElement('canvas')
  small.width = SAMPLES
  small.height = SAMPLES
  const pen = small.getContext('2d', { willReadFrequently: true })
  if (!pen) return true
  pen.imageSmoothingEnabled = false
  pen.drawImage(canvas, 0, 0, SAMPLES, SAMPLES)
  const { data } = pen.getImageData(0, 0, SAMPLES, SAMPLES)
  let black = 0
  for (let at = 0; at < data.length; at += 4) {
    if (data[at + 3] === 0) return true
    if (data[at] === 0 && data[at + 1] === 0 && data[at + 2] === 0) black++
  }
  return black === SAMPLES * SAMPLES
}
