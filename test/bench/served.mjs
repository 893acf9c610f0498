/** Builds the atlas and the bare page it is compared with, and serves both on this machine only. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { build, preview } from 'vite'
import { clipperWithoutEval } from '../../clipper.config.mjs'

const serve = async (root, outDir, options) => {
  const server = await preview({
    ...options,
    root,
    logLevel: 'error',
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0, strictPort: false },
  })
  return { url: server.resolvedUrls.local[0], close: () => server.close() }
}

/** Builds the atlas unless `ATLAS_DIST` names a build that is there. */
export const serveAtlas = async () => {
  if (process.env.ATLAS_DIST) return serve(process.cwd(), process.env.ATLAS_DIST, {})
  const outDir = mkdtempSync(join(tmpdir(), 'atlas-bench-'))
  await build({ logLevel: 'error', build: { outDir, emptyOutDir: true } })
  return serve(process.cwd(), outDir, {})
}

export const serveFloor = async () => {
  const root = resolve('test/bench/floor')
  const outDir = mkdtempSync(join(tmpdir(), 'atlas-floor-'))
  const options = {
    configFile: false,
    base: './',
    publicDir: resolve('public'),
    plugins: [react()],
    worker: { format: 'es' },
  }
  await build({
    ...options,
    root,
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, target: 'es2023', assetsInlineLimit: 0, chunkSizeWarningLimit: 1200 },
  })
  return serve(root, outDir, options)
}

/** A page with nothing on it but the atlas's dissolve worker. */
export const serveCoveragePage = async () => {
  const root = resolve('test/bench/coverage-page')
  const outDir = mkdtempSync(join(tmpdir(), 'atlas-coverage-'))
  const options = {
    configFile: false,
    base: './',
    publicDir: false,
    worker: { format: 'es', plugins: () => [clipperWithoutEval()] },
  }
  await build({
    ...options,
    root,
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, target: 'es2023', assetsInlineLimit: 0 },
  })
  return serve(root, outDir, options)
}

/** A page with nothing on it but MapLibre, which shows the file that is chosen. */
export const serveLayerPage = async () => {
  const root = resolve('test/bench/layer-page')
  const outDir = mkdtempSync(join(tmpdir(), 'atlas-layer-'))
  const options = { configFile: false, base: './', publicDir: false, worker: { format: 'es' } }
  await build({
    ...options,
    root,
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, target: 'es2023', assetsInlineLimit: 0, chunkSizeWarningLimit: 1200 },
  })
  return serve(root, outDir, options)
}
