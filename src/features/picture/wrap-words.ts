/** How wide a text is, in the units of the width it has to fit. */
export type MeasureText = (text: string) => number

/** What of a text fits, letter by letter; at least one letter. */
const broken = (word: string, width: number, measure: MeasureText): readonly string[] => {
  const lines: string[] = []
  let line = ''
  for (const letter of word) {
    if (line !== '' && measure(line + letter) > width) {
      lines.push(line)
      line = ''
    }
    line += letter
  }
  return [...lines, line]
}

/** Breaks a text into lines between its words, and within a word only where that alone is too long for a line. */
export const wrapWords = (text: string, width: number, measure: MeasureText): readonly string[] => {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (measure(longer) <= width) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line)
    const parts = measure(word) > width ? broken(word, width, measure) : [word]
    lines.push(...parts.slice(0, -1))
    line = parts.at(-1) ?? ''
  }
  return line === '' ? lines : [...lines, line]
}

/** The first lines of a text; the last one says by its dots that there is more. */
export const atMostLines = (lines: readonly string[], most: number): readonly string[] =>
  lines.length <= most ? lines : [...lines.slice(0, most - 1), `${lines[most - 1] ?? ''}…`]

/** As much of a text as is no wider than `width`; its dots say that there is more. */
export const atMostWide = (text: string, width: number, measure: MeasureText): string => {
  if (measure(text) <= width) return text
  const letters = [...text]
  while (letters.length > 1 && measure(`${letters.join('')}…`) > width) letters.pop()
  return `${letters.join('').trimEnd()}…`
}
