import { err, ok, type Result } from '../domain/result'
import type { LoadError } from './load-error'

/** Gets a file of the atlas by its name under `geo/`, decoded from JSON. */
export type FetchGeo = (file: string) => Promise<Result<unknown, LoadError>>

type Fetch = (address: string) => Promise<Pick<Response, 'ok' | 'status' | 'text'>>

const decodedFrom = (file: string, body: string): Result<unknown, LoadError> => {
  try {
    return ok(JSON.parse(body))
  } catch {
    return err({ kind: 'not-json', file })
  }
}

/**
 * Makes the port through which all data come.
 *
 * Shape:  `baseUrl` is where the page lies, ending in `/`.
 * Errors: unreachable with the HTTP status, or null when there was no answer at all; not-json.
 */
export const createFetchGeo =
  (fetch: Fetch, baseUrl: string): FetchGeo =>
  async (file) => {
    try {
      const response = await fetch(`${baseUrl}geo/${file}`)
      if (!response.ok) return err({ kind: 'unreachable', file, httpStatus: response.status })
      return decodedFrom(file, await response.text())
    } catch {
      return err({ kind: 'unreachable', file, httpStatus: null })
    }
  }

/** The port of the page itself: files next to `index.html`. */
export const fetchGeo: FetchGeo = createFetchGeo((address) => globalThis.fetch(address), import.meta.env.BASE_URL)
