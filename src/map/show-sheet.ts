import { type SheetNumber, sheetBounds } from '../domain/coverage/sheet-number'
import type { AtlasStore } from '../store/create-atlas-store'
import { select } from '../store/selection-commands'
import { setThemeVisible } from '../store/theme-commands'
import { camera } from './camera-port'

/** A 15′ sheet with its neighbours round it, so that one sees where it lies. */
const CLOSEST = 8

/** Selects a survey sheet and brings it into view, on a grid that can be seen. */
export const showSheet = (store: AtlasStore, sheet: SheetNumber): void => {
  setThemeVisible(store, 'toposheets', true)
  select(store, { kind: 'sheet', id: sheet })
  const bounds = sheetBounds(sheet)
  if (bounds) camera.fitBounds(bounds, CLOSEST)
}
