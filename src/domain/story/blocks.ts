/** A piece of a story's text: a paragraph, or a list of items. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }

const BLANK_LINES = /\n[^\S\n]*(?:\n[^\S\n]*)+/u
const ITEM = /^[-–•]\s+(?=\S)/u

/** Adds a line to the pieces of one stretch of text; a line that begins nothing goes on with what stands before it. */
const withLine = (blocks: readonly Block[], line: string): readonly Block[] => {
  const [before, last] = [blocks.slice(0, -1), blocks.at(-1)]
  if (ITEM.test(line)) {
    const item = line.replace(ITEM, '')
    return last?.kind === 'list'
      ? [...before, { kind: 'list', items: [...last.items, item] }]
      : [...blocks, { kind: 'list', items: [item] }]
  }
  if (last === undefined) return [{ kind: 'paragraph', text: line }]
  if (last.kind === 'paragraph') return [...before, { kind: 'paragraph', text: `${last.text} ${line}` }]
  return [...before, { kind: 'list', items: [...last.items.slice(0, -1), `${last.items.at(-1)} ${line}`] }]
}

/**
 * Reads the plain structured text of a chapter.
 *
 * Shape:  a blank line ends a paragraph, `- ` (or `– `, `• `) begins an item of a list; any other line goes on with
 *         what stands before it. Runs of spaces become one; nothing in the text is markup.
 * Errors: none: total on any text; no words give no blocks.
 */
export const blocksOf = (text: string): readonly Block[] =>
  text
    .replace(/\r\n?/g, '\n')
    .split(BLANK_LINES)
    .flatMap((stretch) =>
      stretch
        .split('\n')
        .map((line) => line.trim().replace(/\s+/gu, ' '))
        .filter((line) => line !== '')
        .reduce(withLine, []),
    )
