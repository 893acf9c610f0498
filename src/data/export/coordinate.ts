/** A tenth of a millimetre on the ground, well below the 1e-7 degrees that a round trip has to keep. */
const DECIMALS = 9

/** Rounds degrees to what is written, without the noise of binary fractions. Units: degrees. */
export const rounded = (value: number): number => Number(value.toFixed(DECIMALS))

/** Writes degrees. Shape: at most nine decimals, never in powers of ten, which few readers of WKT, KML or GPX expect. */
export const degreesText = (value: number): string => {
  const text = value.toFixed(DECIMALS).replace(/\.?0+$/, '')
  return text === '-0' ? '0' : text
}
