import bbox from '@turf/bbox'
import { camera } from '../../map/camera-port'
import { showSheet } from '../../map/show-sheet'
import type { Selection } from '../../permalink/snapshot'
import type { AtlasStore } from '../../store/create-atlas-store'
import { select } from '../../store/selection-commands'

/** Near enough to tell a site from its neighbours, where the data are still honest. */
const NEAR = 8

/** Selects what a claim is about, which opens its card, and brings it into view if it has a place on the map. */
export const showOnMap = (store: AtlasStore, selection: Selection): void => {
  if (selection.kind === 'sheet') {
    showSheet(store, selection.id)
    return
  }
  const { deposits, provinces } = store.getState().datasets
  select(store, selection)
  if (selection.kind === 'site' && deposits.status === 'ready') {
    const position = deposits.value.byId.get(selection.id)?.position
    if (position) camera.flyTo(position, NEAR)
  }
  if (selection.kind === 'province' && provinces.status === 'ready') {
    const feature = provinces.value.collection.features.find(({ properties }) => properties?.code === selection.id)
    if (!feature) return
    const [west, south, east, north] = bbox(feature)
    camera.fitBounds([west, south, east, north])
  }
}
