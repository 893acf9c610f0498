// sheets-crossed.json: the 15' sheets under each corridor course, by sampling it every 5 m with GeodSolve and looking
// each sample up in an index map written out sheet by sheet, in the order the sheets are numbered.
import { inverses, pointsAlong, read, write } from './oracle.mjs'

const index = new Map()
const columns = [
  [60, 28, 29, 30, 31],
  [64, 32, 33, 34, 35, 36],
]
for (const [west, ...blocks] of columns) {
  blocks.forEach((block, row) => {
    let letter = 0
    for (let column = 0; column < 4; column += 1) {
      for (let down = 0; down < 4; down += 1, letter += 1) {
        let number = 1
        for (let quarter = 0; quarter < 4; quarter += 1) {
          for (let step = 0; step < 4; step += 1, number += 1) {
            const cell = `${(west + column) * 4 + quarter},${(40 - row * 4 - down) * 4 - step - 1}`
            index.set(cell, `${block}${'ABCDEFGHIJKLMNOP'[letter]}${number}`)
          }
        }
      }
    }
  })
}

const { nodes, variants } = read('corridor-lines.json')
const crossed = Object.entries(variants).map(([variant, towns]) => {
  const line = towns.map((town) => nodes[town])
  const sheets = new Set()
  line.slice(1).forEach((to, leg) => {
    const [[, , length]] = inverses([[line[leg], to]])
    const along = Array.from({ length: Math.ceil(length / 5) + 1 }, (_, step) => Math.min(length, step * 5))
    for (const [lon, lat] of pointsAlong(line[leg], to, along)) {
      sheets.add(index.get(`${Math.floor(lon * 4)},${Math.floor(lat * 4)}`))
    }
  })
  return { variant, line, sheets: [...sheets] }
})

write('sheets-crossed.json', { madeBy: 'make-sheets-crossed.mjs with GeodSolve, a sample every 5 m', crossed })
