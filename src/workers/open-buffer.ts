import { wrap } from 'comlink'
import type { BufferService } from './protocol'

/** Starts the buffer worker; `close` ends it. Answers reject when it cannot start. Null where there are no workers. */
export const openBuffer = () => {
  if (typeof Worker === 'undefined') return null
  const worker = new Worker(new URL('./buffer.worker.ts', import.meta.url), { type: 'module' })
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) => reject(new Error(event.message)))
  })
  broken.catch(() => undefined)
  const { bufferOf } = wrap<BufferService>(worker)
  return {
    bufferOf: (...of: Parameters<BufferService['bufferOf']>) => Promise.race([bufferOf(...of), broken]),
    close: () => worker.terminate(),
  }
}
