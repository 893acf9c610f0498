import { wrap } from 'comlink'
import type { BufferService } from './protocol'

/** Starts the buffer worker; `close` ends it. Null where the platform has no workers. */
export const openBuffer = () => {
  if (typeof Worker === 'undefined') return null
  const worker = new Worker(new URL('./buffer.worker.ts', import.meta.url), { type: 'module' })
  const { bufferOf, onSheets } = wrap<BufferService>(worker)
  return { bufferOf, onSheets, close: () => worker.terminate() }
}
