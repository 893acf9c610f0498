import { describe, expect, test } from 'vitest'
import { createFetchGeo } from '../../../src/data/fetch-geo'

const answering =
  (body: string, status = 200) =>
  async () =>
    new Response(body, { status })

describe('fetching a file of the atlas', () => {
  test('asks beside the page and decodes', async () => {
    const asked: string[] = []
    const fetchGeo = createFetchGeo(async (address) => {
      asked.push(address)
      return new Response('{"a":1}')
    }, '/atlas/')
    expect(await fetchGeo('towns.geojson')).toEqual({ ok: true, value: { a: 1 } })
    expect(asked).toEqual(['/atlas/geo/towns.geojson'])
  })

  test('says which file is missing and what the server answered', async () => {
    expect(await createFetchGeo(answering('', 404), './')('towns.geojson')).toEqual({
      ok: false,
      error: { kind: 'unreachable', file: 'towns.geojson', httpStatus: 404 },
    })
  })

  test('says which file is out of reach when nobody answers', async () => {
    const offline = async () => {
      throw new TypeError('Failed to fetch')
    }
    expect(await createFetchGeo(offline, './')('towns.geojson')).toEqual({
      ok: false,
      error: { kind: 'unreachable', file: 'towns.geojson', httpStatus: null },
    })
  })

  test('says which file is cut off or is a web page instead', async () => {
    for (const body of ['{"type":"Feature', '<!doctype html>', '']) {
      expect(await createFetchGeo(answering(body), './')('towns.geojson')).toEqual({
        ok: false,
        error: { kind: 'not-json', file: 'towns.geojson' },
      })
    }
  })
})
