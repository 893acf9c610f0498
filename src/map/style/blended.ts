const channels = (colour: string): readonly number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))

/** The colour that a tint of this opacity makes of what lies under it. Shape: colours as `#rrggbb`; opacity 0–1. */
export const blended = (under: string, tint: string, opacity: number): string => {
  const over = channels(tint)
  return `#${channels(under)
    .map((value, at) => Math.round(value + ((over[at] ?? value) - value) * opacity))
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')}`
}
