import './sheets-on-map.css'
import type { Map as MapLibreMap } from 'maplibre-gl'
import { useEffect } from 'react'
import { sheetsInLasso } from '../../../domain/coverage/lasso'
import type { AtlasStore } from '../../../store/create-atlas-store'
import { tickSheets, untickSheets } from '../../../store/sheet-commands'
import { useAtlas, useAtlasStore } from '../../../store/use-atlas'
import { PALETTES } from '../../style/palette'
import { clearDifference, showDifference } from './difference-on-map'
import { startLasso } from './lasso'

/** Ticks the sheets in a ring, or unticks them if all were ticked, as a box does. */
const tickInRing = (store: AtlasStore, ring: Parameters<typeof sheetsInLasso>[0]): void => {
  const { document, datasets } = store.getState()
  if (datasets.toposheets.status !== 'ready') return
  const { byId } = datasets.toposheets.value
  const sheets = sheetsInLasso(ring).filter((sheet) => byId.has(sheet))
  const ticked = new Set(document.sheets)
  if (sheets.every((sheet) => ticked.has(sheet))) untickSheets(store, sheets)
  else tickSheets(store, sheets)
}

const useLasso = (map: MapLibreMap): void => {
  const store = useAtlasStore()
  const inHand = useAtlas(({ session }) => session.ticking && session.planning.lasso)
  useEffect(() => {
    const root = map.getContainer().closest<HTMLElement>('[data-purpose="map"]')
    if (!inHand || !root) return
    const putDown = startLasso(map, (ring) => tickInRing(store, ring))
    root.dataset.lasso = 'true'
    return () => {
      putDown()
      delete root.dataset.lasso
    }
  }, [map, store, inHand])
}

const useDifference = (map: MapLibreMap): void => {
  const difference = useAtlas(({ session }) => session.planning.difference)
  const colourTheme = useAtlas(({ session }) => session.colourTheme)
  useEffect(() => {
    const root = map.getContainer().closest<HTMLElement>('[data-purpose="map"]')
    if (!difference || !root || !map.getSource('toposheets')) return
    showDifference(map, difference, PALETTES[colourTheme])
    root.dataset.difference = 'true'
    return () => {
      delete root.dataset.difference
      clearDifference(map)
    }
  }, [map, difference, colourTheme])
}

/** Work on survey sheets that a visit without it never fetches: the lasso, and what a comparison looks like. */
const SheetsOnMap = ({ map }: { readonly map: MapLibreMap }) => {
  useLasso(map)
  useDifference(map)
  return null
}

export default SheetsOnMap
