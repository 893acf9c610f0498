import { expose, transfer } from 'comlink'
import type { TileQuestion } from './import-protocol'
import { layerService } from './layer-service'

const service = layerService()

expose({
  ...service,
  // a tile is handed over, not copied, and alone: the writer's buffer is longer than what it wrote
  tile: async (question: TileQuestion) => {
    const tile = (await service.tile(question))?.slice()
    return tile ? transfer(tile, [tile.buffer]) : null
  },
})
