/** A sentence about a problem whose detail is not known: the brackets kept for it are left out. */
export const withoutEmptyBrackets = (sentence: string): string =>
  sentence.replace(/ \([“”«]?\u2068\u2069[“”»]?\)/gu, '')
