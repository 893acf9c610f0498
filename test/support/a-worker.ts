import { expose } from 'comlink'
import { vi } from 'vitest'

/** Puts the platform's Worker in place: what it is asked goes through a real message channel to the service given. */
export const aWorkerThatServes = (service: object) => {
  const ended = vi.fn()
  // Not an arrow: it is called with `new`, and hands out the port instead.
  function portWorker() {
    const { port1, port2 } = new MessageChannel()
    expose(service, port2)
    return Object.assign(port1, {
      terminate: () => {
        ended()
        port1.close()
      },
    })
  }
  vi.stubGlobal('Worker', portWorker)
  return { ended }
}
