import { expose } from 'comlink'
import { geodesicBuffer } from '../domain/corridor/geodesic-buffer'
import type { BufferService } from './protocol'

const service: BufferService = {
  bufferOf: geodesicBuffer,
}

expose(service)
