/** Which built files a first visit loads, read from Vite's manifest: the budgets and the bench count the same ones. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const DIST = process.env.ATLAS_DIST ?? 'dist'

const readManifest = () => {
  try {
    return JSON.parse(readFileSync(join(DIST, '.vite/manifest.json'), 'utf8'))
  } catch {
    throw new Error(`No build in ${DIST}/: run npm run build first`)
  }
}

/** The files of a chunk and of all it imports statically. */
const withImports = (manifest, key, seen = new Set()) => {
  if (seen.has(key)) return seen
  seen.add(key)
  for (const imported of manifest[key].imports ?? []) withImports(manifest, imported, seen)
  return seen
}

const filesOf = (manifest, keys) =>
  [...new Set([...keys].map((key) => manifest[key].file))].map((file) => join(DIST, file))
/** All styles are one sheet. */
const styles = (manifest) => {
  const sheet = manifest['style.css']
  if (!sheet) throw new Error('The build has no style sheet of its own')
  return [join(DIST, sheet.file)]
}

/** @returns {{shell: string[], all: string[], css: string[]}} script of the shell, all first-load script, all its styles */
export const firstLoad = () => {
  const manifest = readManifest()
  const entry = Object.keys(manifest).find((key) => manifest[key].isEntry)
  if (!entry) throw new Error('The manifest names no entry')
  const shell = withImports(manifest, entry)
  const later = new Set([...shell].flatMap((key) => manifest[key].dynamicImports ?? []))
  // its name in vite.config.ts
  const map = [...later].filter((key) => manifest[key].name === 'map' && !shell.has(key))
  if (map.length !== 1) throw new Error('The entry no longer imports the map lazily: the shell would wait for MapLibre')
  const all = withImports(manifest, map[0], new Set(shell))
  return { shell: filesOf(manifest, shell), all: filesOf(manifest, all), css: styles(manifest) }
}
