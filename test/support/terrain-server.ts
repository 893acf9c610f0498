import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { latitudeOfRow, terrainPng } from './synthetic-terrain'

/** Height in metres at a latitude: a ground of ridges that run from west to east. */
export type Ridges = (latitude: number) => number

export type TerrainServer = {
  readonly origin: string
  /** Paths of the tiles that were asked for. */
  readonly asked: string[]
  readonly close: () => Promise<void>
}

const KINDS: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.geojson': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
}

/** The tile at a path; null for a path of another kind, or where the server holds no tile. */
const tileAt = (path: string, heightAt: Ridges): Buffer | null => {
  const [, folder, ...numbers] = /^\/(terrain|patchy)\/(\d+)\/(\d+)\/(\d+)\.png$/.exec(path) ?? []
  const [zoom = 0, x = 0, y = 0] = numbers.map(Number)
  // the second folder has every other column of tiles only
  if (folder === undefined || (folder === 'patchy' && x % 2 === 1)) return null
  return terrainPng(x, y, (_, row) => heightAt(latitudeOfRow(row, zoom)))
}

/**
 * Serves a built atlas and, beside it, Terrarium tiles of a ground known in closed form: `terrain/{z}/{x}/{y}.png`
 * whole, `patchy/…` with every other column missing.
 */
export const serveTerrain = async (dist: string, heightAt: Ridges): Promise<TerrainServer> => {
  const asked: string[] = []
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
    const isTile = path.endsWith('.png') && /\/\d+\/\d+\/\d+\.png$/.test(path)
    if (isTile) asked.push(path)
    const file = join(dist, normalize(path === '/' ? '/index.html' : path))
    const body = isTile ? tileAt(path, heightAt) : await readFile(file).catch(() => null)
    response.writeHead(body ? 200 : 404, { 'content-type': KINDS[extname(file)] ?? 'application/octet-stream' })
    response.end(body)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    asked,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections()
        server.close(() => closed())
      }),
  }
}
