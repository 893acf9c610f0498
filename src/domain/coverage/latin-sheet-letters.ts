/** What the letters of degree sheets, A to P, are called in Urdu. */
const NAMES = 'اے بی سی ڈی ای ایف جی ایچ آئی جے کے ایل ایم این او پی'.split(' ')
const LATIN: ReadonlyMap<string, string> = new Map(NAMES.map((name, at) => [name, String.fromCharCode(65 + at)]))

/** Arabic keyboards have other letters for the same yeh and kaf. */
const asUrdu = (text: string): string => text.replaceAll('ي', 'ی').replaceAll('ك', 'ک')

const NAME = `(?:${NAMES.join('|')})(?![\\p{L}\\p{M}])`
/** After a block's number, or at the end of a run of letters: some of these names are also everyday words. */
const AFTER_BLOCK = new RegExp(`(?<=\\d[ /._–-]*(?:${NAME} *[–-] *)?)${NAME}`, 'gu')

/**
 * Writes the letter of a degree sheet that is spelled in Urdu, as in `30 جی/11`, in Latin.
 *
 * Shape:  digits must be ASCII already; blanks fill what the name was longer, so offsets into the text stay valid.
 */
export const latinSheetLetters = (text: string): string =>
  asUrdu(text).replace(AFTER_BLOCK, (name) => (LATIN.get(name) ?? name).padEnd(name.length))
