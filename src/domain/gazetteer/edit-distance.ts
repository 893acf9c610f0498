/**
 * Counts the letters to insert, delete or replace to turn one word into another.
 *
 * Shape:  compares characters as Unicode code points.
 * Source: Wagner & Fischer 1974, J. ACM 21:168–173.
 */
export const editDistance = (one: string, other: string): number => {
  const [from, to] = [[...one], [...other]]
  let row = Array.from({ length: to.length + 1 }, (_, column) => column)
  from.forEach((letter, index) => {
    const next = [index + 1]
    to.forEach((target, column) => {
      const replaced = (row[column] ?? 0) + (letter === target ? 0 : 1)
      next.push(Math.min(replaced, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1))
    })
    row = next
  })
  return row[to.length] ?? 0
}
