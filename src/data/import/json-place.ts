/** Line of a position in a text, counted from 1. */
const lineAt = (text: string, position: number): number => {
  let line = 1
  for (let at = text.indexOf('\n'); at !== -1 && at < position; at = text.indexOf('\n', at + 1)) line += 1
  return line
}

/**
 * Where and why a text is no JSON, as far as the platform's parser tells.
 *
 * Shape:  the line from 1; a text that just ends is said to end at its last line.
 * Errors: none.
 */
export const jsonPlace = (text: string, reason: unknown): { readonly line: number; readonly detail: string } => {
  const message = reason instanceof Error ? reason.message : String(reason)
  const position = /position (\d+)/.exec(message)?.[1]
  const token = text.slice(Number(position ?? 0), Number(position ?? 0) + 24).trim()
  const ended = position === undefined || Number(position) >= text.trimEnd().length
  return { line: lineAt(text, ended ? text.length : Number(position)), detail: ended ? '…' : token }
}
