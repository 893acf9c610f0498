import { sheetAt } from '../../domain/coverage/sheet-number'
import type { Position } from '../../domain/position'
import { boundsOfProvince } from '../../map/bounds-of-province'
import { camera } from '../../map/camera-port'
import { showSheet } from '../../map/show-sheet'
import type { AtlasStore } from '../../store/create-atlas-store'
import { select } from '../../store/selection-commands'
import { setThemeVisible } from '../../store/theme-commands'
import type { Choice } from './choice'
import type { Place } from './place'

/** Near enough to tell a place from its neighbours, where the data are still honest. */
const NEAR = 8

const goToPlace = (store: AtlasStore, { kind, id, position, own }: Place): void => {
  if (kind === 'own') {
    own?.go(store)
    return
  }
  select(store, { kind, id })
  if (position) camera.flyTo(position, NEAR)
  const bounds = kind === 'province' ? boundsOfProvince(store.getState(), id) : null
  if (bounds) camera.fitBounds(bounds)
}

const goToCoordinates = (store: AtlasStore, position: Position): void => {
  const sheet = sheetAt(position)
  if (sheet !== null) {
    setThemeVisible(store, 'toposheets', true)
    select(store, { kind: 'sheet', id: sheet })
  }
  camera.flyTo(position, NEAR)
}

/** Selects what was chosen, which opens its card, and brings it into view. */
export const goToChoice = (store: AtlasStore, choice: Choice): void => {
  if (choice.kind === 'place') goToPlace(store, choice.place)
  else if (choice.kind === 'sheet') showSheet(store, choice.sheet)
  else goToCoordinates(store, choice.reading.position)
}
