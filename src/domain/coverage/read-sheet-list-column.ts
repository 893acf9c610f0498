const HEADING = /^(?:topo ?)?sheets?(?:[ _-]?(?:no|nr|number|id)\.?)?$|^شیٹ/i

/** Cells of one line; a quoted cell may hold the divider, and two quotes stand for one. */
const cellsOf = (line: string, divider: string): string[] => {
  const cells: string[] = ['']
  let quoted = false
  for (const character of line) {
    if (character === '"') quoted = !quoted
    else if (character === divider && !quoted) cells.push('')
    else cells[cells.length - 1] += character
  }
  return cells.map((cell) => cell.trim())
}

/**
 * Takes the column of sheet numbers out of a table, so that a file with bounds, years and titles reads as a list.
 *
 * Shape:  text whose first line has a heading `sheet`, `Sheet no.`, `toposheet` … gives that column, a line per line;
 *         any other text comes back unchanged.
 */
export const sheetColumnOf = (text: string): string => {
  const [heading = '', ...lines] = text.split(/\r\n|\r|\n/)
  const divider = [',', ';', '\t'].find((each) => cellsOf(heading, each).some((cell) => HEADING.test(cell)))
  if (divider === undefined) return HEADING.test(heading.trim()) ? lines.join('\n') : text
  const column = cellsOf(heading, divider).findIndex((cell) => HEADING.test(cell))
  return lines.map((line) => cellsOf(line, divider)[column] ?? '').join('\n')
}
