import type { Citation } from '../../../src/domain/citation'
import type { CitationRow } from '../schema/citations'

export type CitationsOf = (keys: readonly string[], row: string) => Citation[]

/** Looks citation keys up; a key that is in no row of seeds/citations.json stops the build. */
export const citationIndex = (rows: readonly CitationRow[]): CitationsOf => {
  const byKey = new Map(rows.map((row) => [row.key, row]))
  return (keys, row) =>
    keys.map((key) => {
      const found = byKey.get(key)
      if (!found) throw new Error(`${row} cites ${key}, which seeds/citations.json does not have`)
      return { key: found.key, title: found.title, publisher: found.publisher, address: found.address }
    })
}
