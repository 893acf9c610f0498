const ARABIC_INDIC_ZERO = 0x0660
const PERSIAN_ZERO = 0x06f0

/**
 * Replaces Arabic-Indic (٠–٩) and Persian/Urdu (۰–۹) digits by 0–9 and leaves everything else alone.
 *
 * Shape:  one character in, one character out, so offsets into the text stay valid.
 */
export const toAsciiDigits = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => {
    const code = digit.charCodeAt(0)
    return String(code >= PERSIAN_ZERO ? code - PERSIAN_ZERO : code - ARABIC_INDIC_ZERO)
  })
