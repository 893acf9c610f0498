import { readFileSync } from 'node:fs'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { clipperWithoutEval } from './clipper.config.mjs'
import { keepFilesOffline } from './offline.config.mjs'

/**
 * The shell paints first, but the map's code must not wait for it: the browser is told to fetch
 * the lazily imported map chunk (and what it imports) while the shell is still being parsed.
 */
const preloadMapChunk = (): Plugin => ({
  name: 'preload-map-chunk',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { bundle }) => {
      const chunks = Object.values(bundle ?? {})
      const map = chunks.find(
        (chunk) => chunk.type === 'chunk' && chunk.moduleIds.some((id) => id.endsWith('/AtlasMap.tsx')),
      )
      if (map?.type !== 'chunk') return []
      // the page asks for what the entry imports by itself
      const missing = [map.fileName, ...map.imports].filter((fileName) => !html.includes(fileName))
      return missing.map((fileName) => ({
        tag: 'link',
        attrs: { rel: 'modulepreload', crossorigin: true, href: `./${fileName}` },
        injectTo: 'head' as const,
      }))
    },
  },
})

type GeoFile = { readonly file: string; readonly firstPaint: boolean }

/**
 * The first map waits for its data as much as for its code: the browser is told of both at once.
 */
const preloadFirstPaint = (): Plugin => ({
  name: 'preload-first-paint',
  apply: 'build',
  transformIndexHtml: () => {
    const { files } = JSON.parse(readFileSync('public/geo/manifest.json', 'utf8')) as { files: readonly GeoFile[] }
    return files
      .filter(({ firstPaint }) => firstPaint)
      .map(({ file }) => ({
        tag: 'link',
        attrs: { rel: 'preload', as: 'fetch', crossorigin: true, href: `./geo/${file}` },
        injectTo: 'head' as const,
      }))
  },
})

/** The faces of the first view: found only when styles and text meet, they would hold back the map's first labels. */
const FIRST_FACES = /noto-sans-latin-wght-normal|noto-naskh-arabic-arabic-wght-normal/

const preloadFirstFaces = (): Plugin => ({
  name: 'preload-first-faces',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle }) =>
      Object.keys(bundle ?? {})
        .filter((file) => FIRST_FACES.test(file) && file.endsWith('.woff2'))
        .map((file) => ({
          tag: 'link',
          attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href: `./${file}` },
          injectTo: 'head' as const,
        })),
  },
})

/**
 * What the map and the later parts both need. In the map's chunk the later parts would wait for the map, and search
 * with them (a browser test holds the map back and sees); what is missing here shows in `later` importing `map`.
 */
const SHARED =
  /\/src\/(store\/(selectors\/(corridor|map-shading)|sheet-commands)|map\/(leg-id|opening-view|overlays\/(corridor-own|plate|towns-at-nodes)|view\/(use-ground|web-gl))|domain\/(coverage\/sheet-polygon|corridor\/point-at-chainage|earth\/geodesic-polyline))\.ts$/

/** Where a run that counts its tests wants the reports. */
const reports = process.env.ATLAS_REPORTS

export default defineConfig({
  base: './',
  plugins: [react(), preloadMapChunk(), preloadFirstPaint(), preloadFirstFaces(), keepFilesOffline()],
  worker: { format: 'es', plugins: () => [clipperWithoutEval()] },
  // bundled beforehand for `npm run dev`, it would escape the plugin above
  optimizeDeps: { exclude: ['clipper2-wasm'] },
  build: {
    target: 'es2023',
    // data: URLs would need an exception in the content security policy
    assetsInlineLimit: 0,
    // one small sheet of styles: as a file of its own, the map's would be asked for after its code, and waited for
    cssCodeSplit: false,
    manifest: true,
    // what shell and map share with later parts would else become a dozen chunks of a few hundred bytes, each a request
    rolldownOptions: {
      input: { index: 'index.html', sw: 'src/workers/service-worker.ts' },
      output: {
        // a service worker keeps its name: it is asked for by it, edition after edition
        entryFileNames: ({ name }) => (name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js'),
        codeSplitting: {
          groups: [
            { name: 'shell', test: /src\/app\/(main|App)\.tsx$/, priority: 3 },
            { name: 'shared', test: SHARED, priority: 2 },
            { name: 'map', test: /src\/map\/view\/AtlasMap\.tsx$/, priority: 1 },
            { name: 'later', test: /src\/app\/later-panels\.ts$/, priority: 0 },
          ],
        },
      },
    },
    // MapLibre is one module; splitting it would only add requests
    chunkSizeWarningLimit: 1200,
  },
  preview: { host: '127.0.0.1', port: 4173, strictPort: true },
  test: {
    // no test measures time: a busy machine may take as long as it needs
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 60_000 } },
    reporters: reports ? ['dot', ['json', { outputFile: `${reports}/vitest.json` }]] : ['default'],
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/{unit,golden,style,architecture,integration}/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'component',
          environment: 'jsdom',
          include: ['test/**/*.test.tsx'],
          setupFiles: ['test/support/component-setup.ts'],
        },
      },
    ],
  },
})
