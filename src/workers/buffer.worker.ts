import { expose } from 'comlink'
import { bufferOnSheets } from '../domain/corridor/buffer-on-sheets'
import { geodesicBuffer } from '../domain/corridor/geodesic-buffer'
import type { BufferService } from './protocol'

const service: BufferService = {
  bufferOf: geodesicBuffer,
  onSheets: (positions, radius, sheets) => {
    const ground = geodesicBuffer(positions, radius)
    return ground && bufferOnSheets(ground, sheets)
  },
}

expose(service)
