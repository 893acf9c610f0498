import { PASTED } from '../../store/import-commands'

/** The name of a file between isolates, so that a Latin name stands unbroken in an Urdu sentence. */
export const sourceName = (source: string, pasted: string): string =>
  `\u2068${source === PASTED ? pasted : source}\u2069`
