/** Red, green and blue, 0 to 255. */
export type Colour = readonly [number, number, number]

export const rgb = (hex: string): Colour => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
  return [r, g, b]
}

/** A colour laid over another, letting through what it does not cover. */
export const laidOver = (top: Colour, alpha: number, below: Colour): Colour => {
  const mix = (at: 0 | 1 | 2): number => top[at] * alpha + below[at] * (1 - alpha)
  return [mix(0), mix(1), mix(2)]
}

/** WCAG 2.2 relative luminance. */
export const luminance = (colour: Colour): number => {
  const [r = 0, g = 0, b = 0] = colour.map((value) => {
    const share = value / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** CIE 1976 lightness, 0 to 100: what is left of a colour in grey, in steps that look equal. */
export const lightness = (colour: Colour): number => {
  const y = luminance(colour)
  return y > 216 / 24389 ? 116 * Math.cbrt(y) - 16 : (y * 24389) / 27
}
