import * as v from 'valibot'
import { CitationKey, MaybeText, Text } from './vocabulary'

const CitationRow = v.strictObject({ key: CitationKey, title: Text, publisher: MaybeText, address: MaybeText })

export const Citations = v.pipe(
  v.array(CitationRow),
  v.check((rows) => new Set(rows.map(({ key }) => key)).size === rows.length, 'a key stands twice'),
)
export type CitationRow = v.InferOutput<typeof CitationRow>
