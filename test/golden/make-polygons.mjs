// polygons.json: survey sheets bounded by parallels (Planimeter, rhumb edges) and rings with holes (geodesic edges).
import { areaOf, dice, write } from './oracle.mjs'

const boxRing = (west, south, east, north) => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
]

const corners = [
  [61.5, 29.25],
  [62.75, 28.75],
  [63, 26],
  [62.25, 25],
  [72.75, 34],
  [70, 24.5],
  [66.25, 25.75],
  [75.75, 36.75],
]
const sheets = corners.map(([west, south]) => {
  const bounds = [west, south, west + 0.25, south + 0.25]
  return { bounds, area: areaOf(boxRing(...bounds), 'rhumb') }
})
const boxes = [
  [58, 21, 80, 39.5],
  [60, 24, 64, 28],
  [0, -10, 30, 10],
  [66, 0, 67, 89],
].map((bounds) => ({
  bounds,
  area: areaOf(boxRing(...bounds), 'rhumb'),
}))

const roll = dice(1971)
const star = (lon, lat, least, most, points) => {
  const ring = Array.from({ length: points }, (_, point) => {
    const [angle, reach] = [(2 * Math.PI * point) / points, roll(least, most)]
    return [Number((lon + reach * Math.cos(angle)).toFixed(6)), Number((lat + reach * Math.sin(angle)).toFixed(6))]
  })
  return [...ring, ring[0]]
}
const polygons = Array.from({ length: 12 }, () => {
  const [lon, lat] = [roll(62, 76), roll(25, 35)]
  const rings = [star(lon, lat, 1, 2, 24), star(lon, lat, 0.2, 0.8, 9)]
  const [outer, hole] = rings.map((ring) => areaOf(ring))
  return { rings, outer, hole, area: outer - hole }
})

write('polygons.json', {
  madeBy: 'make-polygons.mjs with Planimeter -p 9 (-R for sheets and boxes)',
  sheets,
  boxes,
  polygons,
})
