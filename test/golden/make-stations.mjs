// stations.json: nearest point of a corridor to places beside it, by brute force: sample the line every 500 m, then
// every metre round the best sample, then every centimetre, each sample by GeodSolve and each distance by GeodSolve.
import { dice, inverses, pointsAlong, read, write } from './oracle.mjs'

const { nodes, variants } = read('corridor-lines.json')
const line = variants['via-existing-roads'].map((town) => nodes[town])
const lengths = inverses(line.slice(1).map((to, index) => [line[index], to])).map(([, , length]) => length)
const starts = lengths.map((_, index) => lengths.slice(0, index).reduce((sum, length) => sum + length, 0))

const sample = (low, high, step) =>
  lengths.flatMap((length, segment) => {
    const start = starts[segment]
    const [first, last] = [Math.max(low, start) - start, Math.min(high, start + length) - start]
    if (last < first) return []
    const count = Math.ceil((last - first) / step)
    const along = Array.from({ length: count + 1 }, (_, index) => Math.min(last, first + index * step))
    return pointsAlong(line[segment], line[segment + 1], along).map((position, index) => ({
      segment,
      chainage: start + along[index],
      position,
    }))
  })

const nearest = (place, samples) => {
  const distances = inverses(samples.map(({ position }) => [position, place])).map(([, , distance]) => distance)
  const best = distances.indexOf(Math.min(...distances))
  return { ...samples[best], distance: distances[best] }
}

const total = starts.at(-1) + lengths.at(-1)
const coarse = sample(0, total, 500)
const roll = dice(2026)
const near = (node, reach) => [
  Number((node[0] + roll(-reach, reach)).toFixed(6)),
  Number((node[1] + roll(-reach, reach)).toFixed(6)),
]
const places = Array.from({ length: 60 }, (_, index) => near(line[index % line.length], index < 40 ? 1 : 3))

const stations = places.map((place) => {
  const rough = nearest(place, coarse)
  const fine = nearest(place, sample(rough.chainage - 500, rough.chainage + 500, 1))
  const finest = nearest(place, sample(fine.chainage - 1, fine.chainage + 1, 0.01))
  return { place, segment: finest.segment, chainage: finest.chainage, distance: finest.distance, foot: finest.position }
})

write('stations.json', { madeBy: 'make-stations.mjs with GeodSolve -p 9', line, length: total, stations })
