import { jsonBreak } from './json-break'

/** Letters of the text that are shown of the place. */
const EXCERPT = 24

/** Line of a position in a text, counted from 1. */
const lineAt = (text: string, position: number): number => {
  let line = 1
  for (let at = text.indexOf('\n'); at !== -1 && at < position; at = text.indexOf('\n', at + 1)) line += 1
  return line
}

/**
 * Where a text is no JSON.
 *
 * Shape:  the line from 1, and the text from there on; of a text that breaks off its last line and what stands last.
 * Errors: none.
 */
export const jsonPlace = (text: string): { readonly line: number; readonly detail: string } => {
  const at = jsonBreak(text)
  const written = text.trimEnd()
  const detail = at >= written.length ? written.slice(-EXCERPT) : written.slice(at, at + EXCERPT)
  return { line: lineAt(written, at), detail: detail.trim() }
}
