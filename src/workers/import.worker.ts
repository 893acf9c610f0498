import { expose, transfer } from 'comlink'
import type { TileQuestion } from './import-protocol'
import { importService } from './import-service'

const service = importService()

expose({
  ...service,
  // a tile is handed over, not copied, and alone: the writer's buffer is longer than what it wrote
  tile: (question: TileQuestion) => {
    const tile = service.tile(question)?.slice()
    return tile ? transfer(tile, [tile.buffer]) : null
  },
})
