import { expect, test } from 'vitest'
import { readPageAddress } from '../../../src/data/page-address'

const BASE = 'https://atlas.example/maps/index.html'
const POLICY = "default-src 'self'; connect-src 'self' https://tiles.example:8443; base-uri 'none'"

test('an address beside the page is one of its own server', () => {
  expect(readPageAddress(' tiles/geology.pmtiles ', BASE, POLICY)).toEqual({
    ok: true,
    value: { address: 'https://atlas.example/maps/tiles/geology.pmtiles', host: 'atlas.example', isOwn: true },
  })
})

test('another host may be asked only if the policy of the page names it, port and all', () => {
  expect(readPageAddress('https://tiles.example:8443/a.pmtiles', BASE, POLICY)).toMatchObject({
    ok: true,
    value: { host: 'tiles.example:8443', isOwn: false },
  })
  for (const other of ['https://tiles.example/a.pmtiles', 'http://tiles.example:8443/a.pmtiles', '//evil.example/a']) {
    expect(readPageAddress(other, BASE, POLICY), other).toMatchObject({ ok: false, error: { kind: 'not-allowed' } })
  }
  expect(readPageAddress('https://tiles.example:8443/a', BASE, "default-src 'self'")).toMatchObject({ ok: false })
})

test('nothing, and what is no address of a web server, is refused for what it is', () => {
  expect(readPageAddress('  ', BASE, POLICY)).toEqual({ ok: false, error: { kind: 'empty' } })
  for (const odd of ['https://', 'file:///etc/passwd', 'data:text/plain,x', 'blob:https://atlas.example/1']) {
    expect(readPageAddress(odd, BASE, POLICY), odd).toEqual({ ok: false, error: { kind: 'not-an-address' } })
  }
})
