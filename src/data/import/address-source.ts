import { refusal } from '../../domain/imported/import-problem'
import { ArchiveRefused } from './archive-refused'
import type { TileSource } from './tile-source'

const wholeSize = (answer: Response): number | null => {
  const size = /\/(\d+)$/.exec(answer.headers.get('Content-Range') ?? '')?.[1]
  return size === undefined ? null : Number(size)
}

/** Only a strong tag says that two pieces are of the same file. */
const strongTag = (answer: Response): string | undefined => {
  const tag = answer.headers.get('ETag') ?? undefined
  return tag?.startsWith('W/') ? undefined : tag
}

/**
 * An archive on a server that serves byte ranges.
 *
 * Shape:  nothing is asked for before the first piece is; no cookies and no referrer go along, and no redirect is followed.
 * Errors: rejects with tiles-unreachable, tiles-not-found, web-page, tiles-no-ranges, tiles-changed.
 */
export const addressSource = (address: string): TileSource => {
  let size: number | null = null
  const ask = async (offset: number, length: number, signal: AbortSignal): Promise<Response> => {
    const headers = { Range: `bytes=${offset}-${offset + length - 1}` }
    try {
      return await fetch(address, {
        ...{ headers, signal, redirect: 'error', credentials: 'omit', referrerPolicy: 'no-referrer' },
      })
    } catch {
      throw new ArchiveRefused(refusal('tiles-unreachable', new URL(address).host))
    }
  }
  return {
    size: () => size,
    getKey: () => address,
    getBytes: async (offset, length, _signal, tag) => {
      const asking = new AbortController()
      const answer = await ask(offset, length, asking.signal)
      const refuse = (
        kind: 'tiles-not-found' | 'web-page' | 'tiles-no-ranges' | 'tiles-changed',
        detail = '',
      ): never => {
        // what comes may be gigabytes
        asking.abort()
        throw new ArchiveRefused(refusal(kind, detail))
      }
      if (answer.status === 416) refuse('tiles-changed')
      if (!answer.ok) refuse('tiles-not-found', String(answer.status))
      if (answer.headers.get('Content-Type')?.startsWith('text/html')) refuse('web-page')
      if (answer.status !== 206) refuse('tiles-no-ranges', new URL(address).host)
      const etag = strongTag(answer)
      if (tag !== undefined && etag !== undefined && tag !== etag) refuse('tiles-changed')
      size ??= wholeSize(answer)
      const data = await answer.arrayBuffer().catch(() => refuse('tiles-unreachable' as never, new URL(address).host))
      return { data, ...(etag === undefined ? {} : { etag }) }
    },
  }
}
