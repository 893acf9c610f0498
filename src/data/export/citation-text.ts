import type { Citation } from '../../domain/citation'

const one = ({ title, publisher, address }: Citation): string =>
  [title, publisher, address].filter((part) => part !== null && part !== '').join(', ')

/** Writes citations on one line, each with its publisher and address; null where there are none. */
export const citationText = (citations: readonly Citation[]): string | null =>
  citations.length === 0 ? null : citations.map(one).join(' | ')

/** Joins a list into one cell; null for an empty one, so that nothing looks like a text that was stated. */
export const listText = (parts: readonly string[]): string | null => (parts.length === 0 ? null : parts.join('; '))
