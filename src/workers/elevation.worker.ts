import { expose } from 'comlink'
import { fetchTerrainTiles } from '../data/terrain-tiles'
import { heightAt, tilesFor } from '../domain/earth/terrarium'
import type { ElevationService } from './elevation-protocol'

const service: ElevationService = {
  heightsAt: async (template, zoom, positions, onProgress) => {
    const tiles = await fetchTerrainTiles(template, tilesFor(positions, zoom), (done, of) => void onProgress(done, of))
    return {
      heights: positions.map((position) => heightAt(position, zoom, tiles)),
      tiles: tiles.size,
      missing: [...tiles.values()].filter((tile) => tile === null).length,
    }
  },
}

expose(service)
