import { expect, it } from 'vitest'
import { createAtlasStore } from '../../../src/store/create-atlas-store'
import { noteShadingGap, setShading, setTerrain, setTerrainZoom } from '../../../src/store/terrain-commands'

it('shading needs a source, remembers its gaps until other tiles are asked for, and ends with the source', () => {
  const store = createAtlasStore()
  const lab = () => store.getState().session.lab
  setShading(store, true)
  expect(lab().shading).toBe('off')
  setTerrain(store, 'http://localhost/terrain/{z}/{x}/{y}.png')
  noteShadingGap(store)
  expect(lab().shading).toBe('off')
  setShading(store, true)
  noteShadingGap(store)
  expect(lab().shading).toBe('gaps')
  setTerrainZoom(store, 10)
  expect(lab()).toMatchObject({ shading: 'on', terrainZoom: 10 })
  setTerrain(store, null)
  expect(lab()).toMatchObject({ shading: 'off', terrain: null })
})
