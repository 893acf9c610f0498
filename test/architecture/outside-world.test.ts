import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { findings, type SourceFile, sourceFiles, withoutComments } from '../support/source-files'

const files = sourceFiles('src', /\.tsx?$/).map(withoutComments)
const outside = (...allowed: readonly RegExp[]): readonly SourceFile[] =>
  files.filter(({ path }) => !allowed.some((pattern) => pattern.test(path)))

test('only src/data fetches', () => {
  const FETCHES =
    /(^|[^.\w'"`-])fetch\(|\b(globalThis|window|self)\.fetch\b|new (XMLHttpRequest|WebSocket|EventSource)\b|\bsendBeacon\(/
  expect(findings(outside(/^src\/data\//), FETCHES)).toEqual([])
})

test('the address bar and the history belong to src/app alone', () => {
  const ADDRESS =
    /\b(window|globalThis|document|self)\.(location|history)\b|(^|[^.\w'"`-])(location|history)\.(hash|href|search|pathname|assign|replace|reload|pushState|replaceState|back|forward|go)\b/
  expect(findings(outside(/^src\/app\//), ADDRESS)).toEqual([])
})

test("the browser's storage belongs to src/app, the store's persistence and the archives of src/data alone", () => {
  const ARCHIVES = /^src\/data\/(autosave|layer)-archive\.ts$/
  const STORAGE = /\b(localStorage|sessionStorage|indexedDB)\b|from 'idb-keyval'/
  expect(findings(outside(/^src\/app\//, /^src\/store\/persistence\.ts$/, ARCHIVES), STORAGE)).toEqual([])
})

test('the program names no host of a third party: links to sources come with the data', () => {
  const HOST = /['"`(]\s*(https?:|wss?:)?\/\/[\w-]+(\.[\w-]+)+/
  const NAMESPACES = /http:\/\/www\.(w3\.org\/|opengis\.net\/kml\/|topografix\.com\/GPX\/)/
  const styles = sourceFiles('src', /\.(css|svg|html)$/).map(withoutComments)
  const hits = findings([...files, ...styles], HOST).filter((line) => !NAMESPACES.test(line))
  expect(hits).toEqual([])
})

test('the page lets nothing in but its own files', () => {
  const page = readFileSync('index.html', 'utf8')
  const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1] ?? ''
  expect(policy).toContain("default-src 'self'")
  expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/)
})
