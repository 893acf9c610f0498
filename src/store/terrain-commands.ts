import type { CorridorLab } from './corridor-lab'
import type { AtlasStore } from './create-atlas-store'
import { editSession } from './edit-session'

const editLab = (store: AtlasStore, changes: Partial<CorridorLab>): void =>
  editSession(store, ({ lab }) => ({ lab: { ...lab, ...changes } }))

/** Switches the terrain tiles on by their address template, or off, and the shading with them. */
export const setTerrain = (store: AtlasStore, terrain: string | null): void =>
  editLab(store, { terrain, shading: 'off' })

/** Sets the finest zoom the tiles are asked for. */
export const setTerrainZoom = (store: AtlasStore, terrainZoom: number): void => {
  const { shading } = store.getState().session.lab
  // other tiles: whether they have gaps is to be seen again
  editLab(store, { terrainZoom, shading: shading === 'gaps' ? 'on' : shading })
}

/** Shades the ground on the map from the terrain tiles, or ends that; without tiles there is nothing to shade from. */
export const setShading = (store: AtlasStore, on: boolean): void => {
  if (store.getState().session.lab.terrain === null) return
  editLab(store, { shading: on ? 'on' : 'off' })
}

/** Keeps in mind that a tile the shading needs could not be read. */
export const noteShadingGap = (store: AtlasStore): void => {
  if (store.getState().session.lab.shading === 'on') editLab(store, { shading: 'gaps' })
}
