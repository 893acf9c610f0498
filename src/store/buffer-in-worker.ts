import { openBuffer } from '../workers/open-buffer'
import type { BufferOf } from './dissolve-question'

/** The ground within a distance of a line, in a worker of its own: it is asked for seldom, and ends with the answer. */
export const bufferInWorker: BufferOf = async ({ line, radius }) => {
  const worker = openBuffer()
  try {
    return ((await worker?.bufferOf(line, radius)) ?? null) as Awaited<ReturnType<BufferOf>>
  } finally {
    worker?.close()
  }
}
