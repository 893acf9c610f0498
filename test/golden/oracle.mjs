// Feeds GeographicLib's command-line tools and reads their answers. Coordinates are [lon, lat]; the tools want lat lon.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'

const run = (tool, options, lines) =>
  execFileSync(tool, options, { input: `${lines.join('\n')}\n`, maxBuffer: 2 ** 30 })
    .toString()
    .trim()
    .split('\n')
    .map((line) => line.split(/\s+/).map(Number))

const spoken = ([lon, lat]) => `${lat} ${lon}`

/** [azimuth at start, azimuth at end, distance] of each pair of positions; on WGS84 unless told (`-e radius flattening`). */
export const inverses = (pairs, ellipsoid = []) =>
  run(
    'GeodSolve',
    ['-i', '-p', '9', ...ellipsoid],
    pairs.map(([from, to]) => `${spoken(from)} ${spoken(to)}`),
  )

/** Positions on the geodesic between two others, at the given distances from the first. */
export const pointsAlong = (from, to, distances) => {
  const [[azimuth]] = inverses([[from, to]])
  return run('GeodSolve', ['-p', '9', '-L', ...spoken(from).split(' '), String(azimuth)], distances.map(String)).map(
    ([lat, lon]) => [lon, lat],
  )
}

/** Area inside one ring; `edges` are 'geodesic' or 'rhumb' (a rhumb line along a parallel is that parallel). */
export const areaOf = (ring, edges = 'geodesic') => {
  const options = edges === 'rhumb' ? ['-R', '-p', '9'] : ['-p', '9']
  const [[, , area]] = run('Planimeter', options, ring.slice(0, -1).map(spoken))
  return Math.abs(area)
}

/** Length of one closed ring of geodesics. */
export const perimeterOf = (ring) => run('Planimeter', ['-p', '9'], ring.slice(0, -1).map(spoken))[0][1]

/** Numbers that look random and are the same on every run (Park & Miller 1988). */
export const dice = (seed) => {
  let state = seed
  return (low = 0, high = 1) => {
    state = (state * 48271) % 2147483647
    return low + ((high - low) * state) / 2147483647
  }
}

const here = (name) => new URL(name, import.meta.url)
export const read = (name) => JSON.parse(readFileSync(here(name), 'utf8'))
export const write = (name, rows) => {
  const body = Object.entries(rows).map(([key, list]) =>
    Array.isArray(list)
      ? `  ${JSON.stringify(key)}: [\n${list.map((row) => `    ${JSON.stringify(row)}`).join(',\n')}\n  ]`
      : `  ${JSON.stringify(key)}: ${JSON.stringify(list)}`,
  )
  writeFileSync(here(name), `{\n${body.join(',\n')}\n}\n`)
}
