import { beginsAsTiles } from '../data/import/begins-as-tiles'
import { isZip } from '../data/import/sniff-format'
import type { ImportedLayerService, LayerService } from './import-protocol'
import { importService } from './import-service'

const isTiles = async (file: Blob, name: string): Promise<boolean> => {
  const head = new Uint8Array(await file.slice(0, 16).arrayBuffer())
  return beginsAsTiles(head) || (/\.pmtiles$/i.test(name) && head.length > 0 && !isZip(head))
}

/** What a layer's worker answers, whether it holds the features or reads them from tiles; that code comes when needed. */
export const layerService = (): LayerService => {
  const features = importService()
  let held: ImportedLayerService = features
  let tiles: LayerService | null = null
  const tilesAtHand = async (): Promise<LayerService> => {
    tiles ??= (await import('./tiles-service')).tilesService()
    held = tiles
    return tiles
  }
  return {
    read: async (file, name, onProgress) => {
      if (await isTiles(file, name).catch(() => false)) await tilesAtHand()
      return held.read(file, name, onProgress)
    },
    open: async (address) => (await tilesAtHand()).open(address),
    choose: (choice) => held.choose(choice),
    text: () => held.text(),
    restore: async (kept) => {
      if (await isTiles(kept, '')) await tilesAtHand()
      return held.restore(kept)
    },
    tile: (question) => held.tile(question),
    trouble: () => tiles?.trouble() ?? null,
    page: (question) => held.page(question),
    properties: (index) => held.properties(index),
    lines: (labelField) => held.lines(labelField),
  }
}
