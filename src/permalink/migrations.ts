/** The keys and texts of a link, percent-decoded, in the order they stand. */
export type LinkEntries = readonly (readonly [key: string, text: string])[]

/** Lifts the entries of one version to the next. */
export type Migration = (entries: LinkEntries) => LinkEntries

/** `MIGRATIONS[n - 1]` lifts version n to n + 1. One that has shipped is never edited: links live for years. */
export const MIGRATIONS: readonly Migration[] = []

/** The version `toHash` writes. */
export const CURRENT_VERSION = MIGRATIONS.length + 1
