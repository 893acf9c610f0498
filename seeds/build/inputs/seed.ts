import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { SEEDS } from '../places'

/** Reads a table of seeds/ and checks it against its schema; the message names file, row and field. */
export const readSeed = <S extends v.GenericSchema>(file: string, schema: S): v.InferOutput<S> => {
  const parsed = v.safeParse(schema, JSON.parse(readFileSync(join(SEEDS, file), 'utf8')))
  if (parsed.success) return parsed.output
  const faults = parsed.issues.map((issue) => `${file} ${v.getDotPath(issue) ?? ''}: ${issue.message}`)
  throw new Error(faults.join('\n'))
}
