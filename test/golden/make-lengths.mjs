// lengths.json: corridor legs, 200 pairs of positions in the atlas' window and some awkward ones, by GeodSolve.
import { dice, inverses, read, write } from './oracle.mjs'

const { nodes, variants } = read('corridor-lines.json')
const measured = (pairs) =>
  inverses(pairs).map(([azimuthAtStart, azimuthAtEnd, distance], index) => ({
    from: pairs[index][0],
    to: pairs[index][1],
    distance,
    azimuthAtStart,
    azimuthAtEnd,
  }))

const legs = Object.entries(variants).flatMap(([variant, towns]) => {
  const pairs = towns.slice(1).map((town, index) => [nodes[towns[index]], nodes[town]])
  return measured(pairs).map((row, index) => ({ variant, leg: index + 1, ...row }))
})

const roll = dice(1947)
const place = () => [Number(roll(58, 80).toFixed(6)), Number(roll(21, 39.5).toFixed(6))]
const window = measured(Array.from({ length: 200 }, () => [place(), place()]))

const awkward = measured([
  [
    [62.75, 28.8],
    [62.75, 28.8],
  ],
  [
    [62.75, 28.8],
    [62.750000001, 28.8],
  ],
  [
    [66, 24],
    [66, 37],
  ],
  [
    [60, 30],
    [77, 30],
  ],
  [
    [60, 0],
    [77, 0],
  ],
  [
    [67, 90],
    [67, 24],
  ],
  [
    [179.5, 30],
    [-179.5, 31],
  ],
  [
    [67, 30],
    [-113.2, -29.9],
  ],
  [
    [67, 30],
    [-113, -30],
  ],
])

write('lengths.json', { madeBy: 'make-lengths.mjs with GeodSolve -i -p 9', legs, window, awkward })
