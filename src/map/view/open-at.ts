import type { Map as MapLibreMap } from 'maplibre-gl'
import { sheetAt } from '../../domain/coverage/sheet-number'
import type { BBox, Position } from '../../domain/position'
import type { AtlasStore } from '../../store/create-atlas-store'
import { clearSelection, select } from '../../store/selection-commands'
import { tickSheets, toggleSheet, untickSheets } from '../../store/sheet-commands'
import { openGuest } from './guest-picker'
import { pickAt, type ScreenPoint } from './pick-on-map'
import { isGround } from './picking'
import { sheetsInBox } from './sheets-in-box'
import { sketchTool } from './sketch-tool'

const positionAt = (map: MapLibreMap, { x, y }: ScreenPoint): Position => {
  const { lng, lat } = map.unproject([x, y])
  return [lng, lat]
}

/** Ticks or unticks the survey sheet under a point; sheets that no part of Pakistan lies on are not ticked. */
const tickAt = (store: AtlasStore, position: Position): boolean => {
  const { toposheets } = store.getState().datasets
  const sheet = sheetAt(position)
  if (sheet === null || (toposheets.status === 'ready' && !toposheets.value.byId.has(sheet))) return false
  toggleSheet(store, sheet)
  return true
}

/** What a click, a tap or Enter does at a point; false if there was nothing. */
export const openAt = (store: AtlasStore, map: MapLibreMap, at: ScreenPoint, tolerance: number): boolean => {
  const tool = sketchTool()
  if (tool) {
    tool.at(map, at, tolerance)
    return true
  }
  if (store.getState().session.ticking) return tickAt(store, positionAt(map, at))
  const picked = pickAt(map, at, tolerance)
  // what the reader brought along lies over everything but the symbols of sites and zones; its areas hide no mark
  const symbol = picked?.kind === 'site' || picked?.kind === 'zone'
  const areas = picked === null || isGround(picked.kind)
  if (!symbol && openGuest(map, { at, tolerance, areas })) {
    clearSelection(store)
    return true
  }
  if (picked) select(store, picked)
  else clearSelection(store)
  return picked !== null
}

/** Ends a Shift-drag: while ticking the sheets in the box are ticked (unticked if all were), otherwise the map zooms to it. */
export const finishBox = (store: AtlasStore, map: MapLibreMap, start: ScreenPoint, end: ScreenPoint): void => {
  const { session, document, datasets } = store.getState()
  if (!session.ticking) {
    map.fitScreenCoordinates([start.x, start.y], [end.x, end.y], map.getBearing(), {}, { wanted: true })
    return
  }
  if (datasets.toposheets.status !== 'ready') return
  const corners = [positionAt(map, start), positionAt(map, end)] as const
  const [lons, lats] = [corners.map(([lon]) => lon), corners.map(([, lat]) => lat)]
  const box: BBox = [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)]
  const sheets = sheetsInBox(box).filter(
    (sheet) => datasets.toposheets.status === 'ready' && datasets.toposheets.value.byId.has(sheet),
  )
  const ticked = new Set(document.sheets)
  if (sheets.every((sheet) => ticked.has(sheet))) untickSheets(store, sheets)
  else tickSheets(store, sheets)
}
